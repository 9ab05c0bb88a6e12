import type { Host } from '../host';
import type { HostEvent } from '../events';
import { appContext, hostInfo, type FrameIdentity } from './appContext';
import type { DialogRequest } from './dialog';
import { eventMessage, readRequest, reply, type FrameRequest } from './envelope';

/** Office.js asks for these by number in "executeMethod". */
const dispatch = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
} as const;
const mayWaitForCellEdit = 64;

/** An internal error. */
const refused = { Error: 5001, Version: 1 };

const dialogEvent = 'dialogMessageReceived';
const closedByUser = 12006;

export interface FrameEvents {
  /** The add-in in the frame has called Office.onReady and got its answer. */
  onReady(): void;
  /** event.completed() of a ribbon command. */
  onCommandCompleted(commandId: string): void;
  /** The add-in shows a dialog; `closed` is to be called when the user closes it. */
  onDialog(request: DialogRequest, closed: () => void): void;
  onUnknown(what: string): void;
}

/** An add-in's page in an iframe, talking to the host as it would to Excel on the web. */
export class OfficeFrame {
  readonly element = document.createElement('iframe');
  /** Resolves when the add-in's page has started and takes commands. */
  readonly ready: Promise<void>;
  private started: () => void = () => undefined;
  private readonly identity: FrameIdentity;
  private readonly registered = new Set<string>();
  /** Of this page, which plays Excel; the add-in's pages may come from another host. */
  private readonly origin = window.location.origin;
  private readonly frameOrigin: string;
  private readonly listen = (message: MessageEvent): void => this.receive(message);

  constructor(
    address: string,
    title: string,
    private readonly host: Host,
    locale: string,
    private readonly events: FrameEvents,
  ) {
    this.ready = new Promise((resolve) => (this.started = resolve));
    this.frameOrigin = new URL(address, window.location.href).origin;
    const conversationId = crypto.randomUUID();
    this.identity = { conversationId, appId: 'soat-ke-hoach', locale };
    const info = hostInfo(this.identity);
    this.element.title = title;
    this.element.name = JSON.stringify({
      baseFrameName: 'frame1',
      hostInfo: info,
      xdmInfo: `${conversationId}|${this.identity.appId}|${this.origin}`,
      serializerVersion: 1,
      flights: '[]',
    });
    this.element.src = `${address}?_host_Info=${encodeURIComponent(info)}`;
    window.addEventListener('message', this.listen);
  }

  dispose(): void {
    window.removeEventListener('message', this.listen);
    this.element.remove();
  }

  sendEvent({ type, target, message }: HostEvent): void {
    this.emit('richApiMessage', { ArrayData: [[65536, type, target, message, crypto.randomUUID(), false]] });
  }

  sendSelectionChanged(): void {
    this.emit('documentSelectionChanged', {});
  }

  /** Presses a ribbon button whose action is a function. */
  invokeCommand(commandId: string, functionName: string): void {
    const source = JSON.stringify({ source: { id: commandId } });
    this.emit('appCommandInvoked', [commandId, functionName, source]);
  }

  private emit(name: string, data: unknown): void {
    if (this.registered.has(name))
      this.post(eventMessage(name, this.identity.conversationId, data, this.origin));
  }

  private post(text: string): void {
    this.element.contentWindow?.postMessage(text, this.frameOrigin);
  }

  private receive(message: MessageEvent): void {
    if (message.source !== this.element.contentWindow || message.origin !== this.frameOrigin) return;
    const request = readRequest(message.data, this.identity.conversationId);
    if (request) void this.answer(request);
  }

  private async answer(request: FrameRequest): Promise<void> {
    const send = (data: unknown): void => this.post(reply(request, data, this.origin));
    if (request._actionType !== 0) {
      if (request._actionType === 1) this.registered.add(request._actionName);
      else this.registered.delete(request._actionName);
      send({ Error: 0, Version: 1 });
      if (request._actionName === dialogEvent && request._actionType === 1) this.openDialog(request._data);
      return;
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        send(appContext(this.host, this.identity));
        return;
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        send(await this.execute(request._data as MethodData));
        return;
      default:
        this.events.onUnknown(request._actionName);
        send({ Error: 5001, Version: 1 });
    }
  }

  /** displayDialogAsync is a registration for the dialog's messages. */
  private openDialog(data: unknown): void {
    const { targetId } = data as { targetId: string };
    const dialog = JSON.parse(targetId) as DialogRequest;
    this.events.onDialog(dialog, () => this.emit(dialogEvent, { messageType: closedByUser }));
  }

  private replaceSettings(properties: readonly (readonly [key: string, json: string])[]): void {
    const { settings } = this.host.workbook;
    settings.clear();
    for (const [key, json] of properties) settings.set(key, JSON.parse(json));
  }

  private async execute(data: MethodData): Promise<unknown> {
    switch (data.DdaMethod.DispatchId) {
      case dispatch.richApi: {
        const [, , , , body, , flags] = data.ArrayData ?? [];
        const text = String(body);
        const answer = await this.host.answer(text, (Number(flags) & mayWaitForCellEdit) !== 0);
        if (text.includes('"NotifyActionHandlerReady"')) {
          this.started();
          this.events.onReady();
        }
        return { Error: 0, Version: 1, Data: [200, ['Content-Type', 'application/json'], answer] };
      }
      case dispatch.saveSettings:
        this.replaceSettings(data.DdaSettingsMethod?.Properties ?? []);
        return { Error: 0, Version: 1 };
      case dispatch.refreshSettings: {
        const Settings = settingsOf(this.host).map(([Name, Value]) => ({ Name, Value }));
        return { Error: 0, Version: 1, Properties: { Settings } };
      }
      case dispatch.getFile: {
        const copy = this.host.adversary.noDocumentCopy
          ? null
          : await this.host.copies.take(Number(data['1']));
        return copy === null ? refused : { Error: 0, Version: 1, 0: copy.handle, 1: copy.size };
      }
      case dispatch.getSlice: {
        const slice = this.host.copies.slice(Number(data['2']), Number(data['3']));
        return slice === null ? refused : { Error: 0, Version: 1, 0: slice, 1: slice.length };
      }
      case dispatch.closeFile:
        this.host.copies.release(Number(data['2']));
        return { Error: 0, Version: 1 };
      case dispatch.commandCompleted:
        this.events.onCommandCompleted(String(data['0']));
        return { Error: 0, Version: 1 };
      default:
        this.events.onUnknown(`executeMethod ${data.DdaMethod.DispatchId}`);
        return refused;
    }
  }
}

/** Office.context.document.settings and workbook.settings are one store in Excel. */
function settingsOf({ workbook }: Host): [key: string, json: string][] {
  return [...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [key: string, json: string])[] };
  readonly '0'?: unknown;
  readonly '1'?: unknown;
  readonly '2'?: unknown;
  readonly '3'?: unknown;
}
