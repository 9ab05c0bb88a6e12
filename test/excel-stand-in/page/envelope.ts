/** A message between an add-in's frame and its host: JSON text, both ways. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 a call, 1 registers for an event, 2 takes that back. */
  readonly _actionType: 0 | 1 | 2;
}

/** Reads a message; null for anything that is not a request of this conversation. */
export function readRequest(text: unknown, conversationId: string): FrameRequest | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    const message = JSON.parse(text) as Partial<FrameRequest>;
    return message._messageType === 0 && message._conversationId === conversationId
      ? (message as FrameRequest)
      : null;
  } catch {
    return null;
  }
}

export function reply(to: FrameRequest, data: unknown, origin: string): string {
  return envelope(to._actionName, to._conversationId, to._correlationId, data, 0, origin);
}

export function eventMessage(name: string, conversationId: string, data: unknown, origin: string): string {
  return envelope(name, conversationId, 0, data, 1, origin);
}

function envelope(
  name: string,
  conversationId: string,
  correlationId: number,
  data: unknown,
  responseType: 0 | 1,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
