/** See the Vietnamese original. */
export const office = {
  intro: 'Settings of an office for Soát Kế Hoạch. Put it beside the plans or in a folder above.',
  mode: 'tracking: the plan is issued; draft: not issued yet, nothing is overdue',
  dueSoonDays: 'From how many days before its due date a task is due soon (1 to 90)',
  daysOff: 'Deadlines on a day off: as-written; next-working-day',
  beforeIsExclusive:
    '“Trước ngày 15/6”: false, the 15th is still in time; true, it has to be done on the 14th',
  units:
    'Units: the name to be used and its other spellings, such as "Phòng Văn hóa - Xã hội": ["Phòng VH-XH"]',
  rules:
    'Level of a rule: error, warning, info, or off to ignore it, such as "number-gap": "off" (soat rules lists them)',
  template: 'Template of the upper office, from the folder of this file (command line only)',
};
