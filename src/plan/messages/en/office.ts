/** See the Vietnamese original. */
export const office = {
  intro: 'Office-wide settings for Soát Kế Hoạch. Put this file beside the plans or in a folder above them.',
  mode: 'tracking: the plan is issued; draft: not issued yet, nothing is overdue',
  dueSoonDays: 'How many days before its due date a task counts as due soon (1 to 90)',
  daysOff: 'Deadlines on non-working days: as-written; next-working-day',
  beforeIsExclusive: '“Trước ngày 15/6”: false: the 15th is still on time; true: it must be done by the 14th',
  units: 'Units: the name to use and its other spellings, such as "Phòng Văn hóa - Xã hội": ["Phòng VH-XH"]',
  rules:
    'Severity of a rule: error, warning, info, or off to ignore it, such as "number-gap": "off" (soat rules lists them)',
  template: 'Template of the higher-level office, relative to this file (command line only)',
};
