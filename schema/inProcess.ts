/** What a gateway asks a department that runs in its process: body and headers as it would send them by HTTP. */
export interface InProcessRequest {
  /** The JSON request. */
  readonly body: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The department's answer, as it would send it by HTTP. */
export interface InProcessAnswer {
  readonly status: number;
  readonly text: string;
  /** Its Cache-Control header. */
  readonly cacheControl?: string | undefined;
}

/**
 * Asks a department that runs in the gateway's process by a call in place of HTTP. The department treats it like any
 * request: whoever asks must have signed for the viewer. Null when it is stopped, and has not received the request.
 */
export type AskInProcess = (request: InProcessRequest) => Promise<InProcessAnswer | null>;
