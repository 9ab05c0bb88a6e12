import { eventType } from '../events';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Method } from '../wire/define';

/** The register and unregister methods of a class's events: name of the event on the wire, its number, its set. */
type EventTable = readonly (readonly [name: string, type: number, since: string])[];

function eventMethods<T>(
  table: EventTable,
  targetOf: (self: T) => string | undefined,
): Record<string, Method<T>> {
  return Object.fromEntries(
    table.flatMap(([name, type, since]) => [
      [
        `_Register${name}`,
        { since, call: (self, _args, host) => host.events.register(type, targetOf(self)) },
      ],
      [
        `_Unregister${name}`,
        { since, call: (self, _args, host) => host.events.unregister(type, targetOf(self)) },
      ],
    ]) satisfies [string, Method<T>][],
  );
}

const ofSheet: EventTable = [
  ['ActivatedEvent', eventType.activated, '1.7'],
  ['DeactivatedEvent', eventType.deactivated, '1.7'],
  ['DataChangedEvent', eventType.changed, '1.7'],
  ['SelectionChangedEvent', eventType.selectionChanged, '1.7'],
  ['CalculatedEvent', eventType.calculated, '1.8'],
  ['FormatChangedEvent', eventType.formatChanged, '1.9'],
  ['RowHiddenChangedEvent', eventType.rowHiddenChanged, '1.11'],
  ['ProtectionChangedEvent', eventType.protectionChanged, '1.14'],
];

export const sheetEventMethods = eventMethods<Sheet>(ofSheet, (sheet) => sheet.id);

export const sheetCollectionEventMethods = eventMethods<WorkbookModel>(
  [
    ...ofSheet.map(([name, type, since]): EventTable[number] => [
      name,
      type,
      name === 'DataChangedEvent' || name === 'SelectionChangedEvent' ? '1.9' : since,
    ]),
    ['AddedEvent', eventType.added, '1.7'],
    ['DeletedEvent', eventType.deleted, '1.7'],
    ['EventNameChanged', eventType.nameChanged, '1.17'],
    ['EventVisibilityChanged', eventType.visibilityChanged, '1.17'],
  ],
  () => undefined,
);

export const workbookEventMethods = eventMethods<WorkbookModel>(
  [['ActivatedEvent', eventType.workbookActivated, '1.13']],
  () => undefined,
);
