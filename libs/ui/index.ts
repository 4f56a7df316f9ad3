/** The whole design system. Apps for families take `@zov/ui/plain`, which leaves react-aria out. */
export * from './plain';
export { ComboBox, type ComboBoxProps } from './aria/combo-box';
export { ConfirmDialog, Dialog, type ConfirmDialogProps, type DialogProps } from './aria/dialog';
export { Menu, type MenuAction, type MenuGroup, type MenuProps } from './aria/menu';
export { UiProvider } from './aria/provider';
export { SortableList, type SortableListProps } from './aria/sortable-list';
export { Tabs, type TabItem, type TabsProps } from './aria/tabs';
export { ToastRegion, clearToasts, showToast, type ToastMessage } from './aria/toast';
