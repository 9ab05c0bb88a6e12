import { classes } from './classes';
import { DocumentCopies } from './documentCopy';
import { EventHub } from './events';
import { ReferenceTable } from './model/references';
import type { WorkbookModel } from './model/workbook';
import { wire, type WireObject } from './wire/define';
import { apiNotFound, HostError } from './wire/errors';
import { interpret } from './wire/interpreter';
import { limits, utf8Length } from './limits';
import { anotherWorkbookInFront, refused, type Refusal } from './refusals';
import { UndoSteps, type UndoKind } from './undoSteps';
import { actionType, type RichRequest, type RichResponse } from './wire/types';

/** Computes what formulas and conditional formats give. Without one, formulas keep the value they were read with. */
export interface Engine {
  /** Resolves when every change made so far is computed and the values are back in the model. */
  settle(): Promise<void>;
  dispose(): void;
}

/** One request as it was seen by the host. */
export interface RequestRecord {
  readonly actions: number;
  /** UTF-8 bytes of the bodies. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error it was answered with, or null. */
  readonly error: string | null;
  /** True for the runtime's own request after Excel.run that only lets go of tracked objects. */
  readonly cleanUp: boolean;
  readonly body: RichRequest;
}

/** How the host misbehaves; every switch can be changed at any time. `request` counts from 1 at the moment of setting. */
export interface Adversary {
  /** Answer with this error instead of running the request; once, or as long as it stands. */
  refuse?: {
    readonly code: string;
    readonly message?: string;
    readonly status?: number;
    readonly once?: boolean;
  };
  /** Wait so many milliseconds before each answer. */
  delay?: number;
  /** Run only the first `actions` actions of the request of this number, then fail. */
  cutOff?: { request: number; readonly actions: number; readonly code?: string };
  /** Ids of conditional formats that Excel will not read: whoever asks for more than their place in the list gets an error. */
  unreadableRules?: ReadonlySet<string>;
  /** Refuses members one by one: what the page set-up does without a printer. */
  refuseMember?: Refusal;
  /** A workbook that is not the add-in's own is in front. */
  otherWorkbookInFront?: boolean;
  /** Cells without content lose their fill when they are merged. */
  mergeLosesFill?: boolean;
  /** Freezing panes of a sheet that is not in front says that it was activated. */
  freezeActivates?: boolean;
  /** Excel hands out no copy of the document. */
  noDocumentCopy?: boolean;
  /** Keeps steps for Ctrl+Z as Excel of this kind does: see undoSteps.ts. */
  undoSteps?: UndoKind;
  /** The user is typing in a cell: requests fail unless they may wait (then they wait until this is false). */
  cellEdit?: boolean;
}

export interface HostOptions {
  readonly workbook: WorkbookModel;
  /** The ExcelApi set this host knows, "1.14" by default. */
  readonly apiVersion?: string;
  readonly engine?: Engine;
}

/** The stand-in for Excel: takes bodies of Rich API requests and answers them over a workbook. */
export class Host {
  readonly workbook: WorkbookModel;
  readonly apiVersion: string;
  readonly requests: RequestRecord[] = [];
  readonly references = new ReferenceTable();
  readonly events: EventHub;
  readonly copies: DocumentCopies;
  /** Files that were opened as new workbooks. */
  readonly opened: Uint8Array[] = [];
  /** Told of a file that is opened as a new workbook. */
  onOpened: (bytes: Uint8Array) => void = () => undefined;
  readonly adversary: Adversary = {};
  /** Mistakes of the stand-in itself (not errors it answers on purpose): tests look here when GeneralException comes. */
  readonly faults: unknown[] = [];
  engine: Engine | undefined;
  private readonly steps: UndoSteps;
  private dirty = true;
  private queue: Promise<unknown> = Promise.resolve();

  constructor({ workbook, apiVersion = '1.14', engine }: HostOptions) {
    this.workbook = workbook;
    this.apiVersion = apiVersion;
    this.engine = engine;
    this.events = new EventHub(workbook);
    this.copies = new DocumentCopies(workbook);
    this.steps = new UndoSteps(workbook);
    workbook.onChange((change) => {
      if (change.kind !== 'selection' && change.kind !== 'active') this.dirty = true;
      this.references.follow(change);
    });
  }

  /** The requirement sets this host has, by lower-case name. DelayForCellEdit lets requests wait for the user. */
  get requirementSets(): Readonly<Record<string, string>> {
    return {
      excelapi: this.apiVersion,
      sharedruntime: '1.1',
      dialogapi: '1.2',
      addincommands: '1.1',
      ribbonapi: '1.2',
      delayforcelledit: '1.1',
      compressedfile: '1.1',
    };
  }

  /** Number of requests without the runtime's own clean-up requests. */
  get syncs(): number {
    return this.requests.filter((request) => !request.cleanUp).length;
  }

  get bytes(): number {
    return this.requests.reduce((sum, request) => sum + request.requestBytes + request.responseBytes, 0);
  }

  /** Forgets the requests seen so far, to count those of one job. */
  resetCount(): void {
    this.requests.length = 0;
  }

  /** @param member by class and client's name: "Worksheet.activate". Throws where Excel would refuse it as things are. */
  allow(member: string): void {
    const { refuseMember, otherWorkbookInFront } = this.adversary;
    const code = (otherWorkbookInFront ? anotherWorkbookInFront(member) : null) ?? refuseMember?.(member);
    if (code) throw refused(code, member);
    if (this.adversary.undoSteps) this.steps.called(member, this.adversary.undoSteps);
  }

  /** The user presses Ctrl+Z: says whether there was a step to take back. */
  pressCtrlZ(): boolean {
    return this.steps.takeBack();
  }

  /** Computes pending formulas, once for any number of changes. */
  async settle(): Promise<void> {
    if (!this.dirty || !this.engine) return;
    await this.engine.settle();
    this.dirty = false;
  }

  /**
   * Answers the JSON body of one request with the JSON body of the response; requests run one after another.
   * @param mayWait the request may wait for the user to leave cell edit mode
   */
  answer(body: string, mayWait = false): Promise<string> {
    const turn = this.queue.then(() => this.run(body, mayWait));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  openNew(base64: string): void {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    this.opened.push(bytes);
    this.onOpened(bytes);
  }

  newObject(type: string): WireObject {
    if (type === 'Microsoft.InternalService.AddinInternalService') return wire('AddinInternalService', this);
    throw apiNotFound(type);
  }

  private async run(body: string, mayWait: boolean): Promise<string> {
    const request = JSON.parse(body) as RichRequest;
    if (this.adversary.delay) await sleep(this.adversary.delay);
    while (this.adversary.cellEdit && mayWait) await sleep(20);
    if (this.adversary.undoSteps) this.steps.begin();
    const response = await this.events.duringRequest(() => this.respond(request, body));
    if (this.adversary.undoSteps) this.steps.end();
    const text = limits.responseWithin(JSON.stringify(response));
    this.requests.push({
      actions: request.Actions.length,
      requestBytes: utf8Length(body),
      responseBytes: utf8Length(text),
      error: (JSON.parse(text) as RichResponse).Error?.Code ?? null,
      cleanUp: isCleanUp(request),
      body: request,
    });
    return text;
  }

  private async respond(request: RichRequest, body: string): Promise<RichResponse> {
    const refusal = this.refusal(body);
    if (refusal) return failure(refusal);
    const { cutOff } = this.adversary;
    if (!cutOff) return interpret(request, classes, this);
    cutOff.request -= 1;
    if (cutOff.request > 0) return interpret(request, classes, this);
    delete this.adversary.cutOff;
    const done = await interpret(
      { ...request, Actions: request.Actions.slice(0, cutOff.actions) },
      classes,
      this,
    );
    return {
      ...done,
      ...failure(
        new HostError(cutOff.code ?? 'GeneralException', 'The connection was cut.', 500),
        cutOff.actions,
      ),
      Results: done.Results,
    };
  }

  private refusal(body: string): HostError | null {
    const { refuse, cellEdit } = this.adversary;
    if (refuse) {
      if (refuse.once) delete this.adversary.refuse;
      return new HostError(refuse.code, refuse.message ?? refuse.code, refuse.status ?? 500);
    }
    if (cellEdit)
      return new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.', 400);
    return limits.requestTooLarge(body);
  }
}

function failure(error: HostError, index = 0): RichResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex: index,
      HttpStatusCode: error.status,
    },
  };
}

/** What the runtime sends of itself: it lets go of tracked objects, or says that a pane has started. */
const runtimesOwn = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

function isCleanUp({ Actions }: RichRequest): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType === actionType.method);
  return (
    methods.length > 0 &&
    methods.every(({ Name }) => runtimesOwn.has(Name)) &&
    Actions.every(
      ({ ActionType }) => ActionType === actionType.method || ActionType === actionType.instantiate,
    )
  );
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
