export const leaveTexts = {
  endTitle: (name: string) => `Stop de betrokkenheid van ${name}`,
  endIntro: (name: string) => `${name} ziet dit gezin daarna meteen niet meer. Wat al is opgeschreven, blijft staan. Het gezin kan de reden lezen.`,
  reason: 'Waarom stopt dit?',
  reasonDescription: 'Bijvoorbeeld: de hulp is klaar, of iemand anders neemt het over.',
  needReason: 'Schrijf waarom. Het gezin mag dit lezen.',
  end: 'Stop betrokkenheid',
  busy: 'Bezig…',
  ended: (name: string) => `${name} werkt niet meer mee aan dit gezin.`,
  cancel: 'Terug naar betrokkenen',
  gone: 'Deze collega werkt niet (meer) mee, of u mag dit niet wijzigen.',

  askTitle: 'Weet u niemand?',
  askText: 'Dan zoekt de beheerder een andere casusregisseur. U hoeft niet te zeggen waarom. De beheerder ziet alleen het nummer van dit dossier. Tot iemand het overneemt, blijft u casusregisseur.',
  ask: 'Vraag de beheerder',
  askConfirm: 'Zoekt de beheerder een ander?',
  asked: 'De vraag staat bij de beheerder.',
};
