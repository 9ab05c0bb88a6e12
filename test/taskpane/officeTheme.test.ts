import { followOfficeTheme, officeGround } from '../../src/taskpane/officeTheme';

const office = (
  document: object | undefined,
  eventType: object = { OfficeThemeChanged: 'officeThemeChanged' },
): void => {
  Object.assign(globalThis, {
    Office: { context: { document, officeTheme: { bodyBackgroundColor: '#262626' } }, EventType: eventType },
  });
};
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('the theme of Office', () => {
  it('is followed until it is taken back', () => {
    const handlers = new Set<unknown>();
    office({
      addHandlerAsync: (_type: string, handler: unknown) => handlers.add(handler),
      removeHandlerAsync: (_type: string, { handler }: { handler: unknown }) => handlers.delete(handler),
    });
    const changed = (): void => undefined;
    const leave = followOfficeTheme(changed);
    expect([...handlers]).toEqual([changed]);
    leave();
    expect(handlers.size).toBe(0);
    expect(officeGround()).toBe('#262626');
  });

  it('is kept as it was where Excel refuses the event', () => {
    const refuse = (): never => {
      throw new Error('InvalidApiCall');
    };
    office({ addHandlerAsync: refuse, removeHandlerAsync: refuse });
    expect(() => followOfficeTheme(() => undefined)()).not.toThrow();
    office({ addHandlerAsync: () => undefined, removeHandlerAsync: refuse });
    expect(() => followOfficeTheme(() => undefined)()).not.toThrow();
  });

  it('is none outside Office', () => {
    expect(officeGround()).toBeNull();
    expect(() => followOfficeTheme(() => undefined)()).not.toThrow();
  });
});
