// The bridge between the library and the test host: messages there and back, their sizes, and events.
import type { Interpreter } from './interpreter.ts';
import { ACTION, WireError, type WireRequest, type WireResponse } from './wire.ts';

/** Excel on the web refuses requests and answers over five megabytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** One round trip. */
export interface Trip {
  /** UTF-8 bytes. */
  readonly asked: number;
  readonly answered: number;
  readonly actions: number;
  /** The library itself gives back the references of a finished command: no sync of the add-in's. */
  readonly isHousekeeping: boolean;
  /** Excel waits until the user has left the cell that is being edited, instead of refusing. */
  readonly waitsForEdit: boolean;
}

/** What the library expects behind `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** What the test host puts behind the bridge. */
export interface Behind {
  readonly interpreter: Interpreter;
  readonly trips: Trip[];
  /** Called before a request is run; what it does happens between two batches of the add-in. A WireError that it throws is Excel's answer. */
  before?: ((request: WireRequest) => void) | undefined;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const DELAY_FOR_CELL_EDIT = 64;
const REPLY = 2;
const EVENT = 3;
const RICH_API_EVENTS = 65_536;
const ACTIONS = 2;
const ACTION_CALLED = 1000;

/** Makes the bridge; `behind` tells who answers now. */
export function bridgeTo(behind: () => Behind): NativeBridge & { raise(eventType: number, target: string, args: object): void; press(action: string): void } {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as Message;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      const answer = answerTo(behind(), body, (flags & DELAY_FOR_CELL_EDIT) !== 0);
      setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: REPLY, message: { statusCode: 200, headers: {}, body: answer } })), 0);
    },
  };
  const tell = (entry: object): void => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries: [entry] } }));
  return Object.assign(bridge, {
    raise: (eventType: number, target: string, args: object): void => tell({ messageCategory: RICH_API_EVENTS, messageType: eventType, targetId: target, message: JSON.stringify(args) }),
    press: (action: string): void => tell({ messageCategory: ACTIONS, messageType: ACTION_CALLED, message: JSON.stringify([action]) }),
  });
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

function answerTo(behind: Behind, body: string, waitsForEdit: boolean): string {
  const asked = bytesOf(body);
  const request = JSON.parse(body) as WireRequest;
  const answer = asked > MOST_BYTES ? tooLarge('RequestPayloadSizeLimitExceeded') : JSON.stringify(guarded(behind, request));
  const answered = bytesOf(answer);
  behind.trips.push({ asked, answered, actions: request.Actions.length, isHousekeeping: isHousekeeping(request), waitsForEdit });
  return answered > MOST_BYTES ? tooLarge('ResponsePayloadSizeLimitExceeded') : answer;
}

function isHousekeeping({ Actions }: WireRequest): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType === ACTION.method);
  const asks = Actions.some(({ ActionType }) => ActionType === ACTION.query || ActionType === ACTION.set);
  return !asks && methods.length > 0 && methods.every(({ Name }) => Name === '_RemoveReference');
}

/** A mistake of the test host itself is told as such, not as Excel's. */
function guarded({ before, interpreter }: Behind, request: WireRequest): WireResponse {
  try {
    before?.(request);
    return interpreter.run(request);
  } catch (error) {
    if (error instanceof WireError) return { Results: [], Error: { Code: error.code, Message: error.message, HttpStatusCode: error.status, ActionIndex: 0, Location: '' } };
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { Results: [], Error: { Code: 'TestHostBug', Message: told, HttpStatusCode: 500, ActionIndex: 0, Location: '' } };
  }
}

const tooLarge = (Code: string): string =>
  JSON.stringify({ Results: [], Error: { Code, Message: 'The payload size has exceeded the limit.', HttpStatusCode: 413, ActionIndex: 0, Location: '' } } satisfies WireResponse);
