import { Button as AriaButton, ComboBox as AriaComboBox, FieldError as AriaFieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { classNames } from '../plain/class-names';
import { OptionalMark, type FieldTexts } from '../plain/field';
import { Icon } from '../plain/icon';
import type { Option } from '../plain/text-field';

export type ComboBoxProps = FieldTexts & {
  id?: string;
  name?: string;
  options: readonly Option[];
  value: string | null;
  onValueChange: (value: string | null) => void;
  onBlur?: () => void;
};

/** One choice from a long list, found by typing a part of it. */
export function ComboBox({ label, description, error, optional, id, name, options, value, onValueChange, onBlur }: ComboBoxProps) {
  return (
    <AriaComboBox
      className={classNames('zov-field', error && 'zov-field--invalid')}
      id={id}
      name={name}
      isInvalid={Boolean(error)}
      isRequired={!optional}
      validationBehavior="aria"
      selectedKey={value}
      onSelectionChange={(key) => onValueChange(key === null ? null : String(key))}
      onBlur={onBlur}
      menuTrigger="focus"
    >
      <Label className="zov-field__label">
        {label}
        {optional && <OptionalMark />}
      </Label>
      {description && (
        <Text slot="description" className="zov-field__description">
          {description}
        </Text>
      )}
      <AriaFieldError className="zov-field__error">
        <Icon name="warning" />
        <span>{error}</span>
      </AriaFieldError>
      <div className="zov-combo-box zov-control--full">
        <Input className="zov-control" />
        <AriaButton className="zov-combo-box__button" aria-label="Toon de keuzes">
          <Icon name="chevronDown" />
        </AriaButton>
      </div>
      <Popover className="zov-popover zov-popover--list">
        <ListBox className="zov-list-box" items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem className="zov-list-box__item" textValue={option.label}>
              {option.label}
              {option.description && <span className="zov-menu__description">{option.description}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
