import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** One fault that a client may meet: what happened and what to do next, in both languages. */
export interface CatalogueEntry {
  /** HTTP status when the fault ends the whole request; 200 when it costs only some fields. */
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

/** Every `extensions.code` of the hub. Gateway and subgraphs use no other. */
export const errorCatalogue = {
  UNAUTHENTICATED: {
    status: 401,
    zh: '请先登录：请求缺少有效的令牌。请重新获取令牌后再试。',
    en: 'Sign in first: the request carries no valid token. Get a new token and try again.',
  },
  FORBIDDEN: {
    status: 200,
    zh: '您的权限不包含此项内容。需要时请向管理员申请。',
    en: 'Your rights do not cover this. Ask your administrator if you need it.',
  },
  UNSIGNED_REQUEST: {
    status: 401,
    zh: '部门系统只接受经网关签名的请求。请通过网关访问。',
    en: 'A department only answers requests signed by the gateway. Ask through the gateway.',
  },
  BAD_REQUEST: {
    status: 400,
    zh: '请求格式不正确。请检查请求体是否为有效的 JSON 且包含 query。',
    en: 'The request is malformed. Check that the body is valid JSON with a query.',
  },
  BAD_USER_INPUT: {
    status: 200,
    zh: '参数不正确。请按字段说明修改后重试。',
    en: 'An argument is not valid. Correct it as the field describes and try again.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    zh: '查询语句有语法错误，请按提示的位置修改。',
    en: 'The query has a syntax error; correct it at the place given.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    zh: '查询与图的结构不符，请对照文档修改。',
    en: 'The query does not fit the graph; check it against the documentation.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    zh: '找不到要执行的操作。请检查 operationName。',
    en: 'There is no operation of that name. Check operationName.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 400,
    zh: '网关不认识这个查询摘要。请连同完整的查询语句再发送一次。',
    en: 'The gateway does not know this query hash. Send it once more together with the whole query.',
  },
  LIMIT_EXCEEDED: {
    status: 400,
    zh: '查询超出限制。请减少层数、别名或列表长度，分几次查询。',
    en: 'The query exceeds a limit. Ask for fewer levels, aliases or rows, or ask in parts.',
  },
  OPERATION_NOT_PLANNABLE: {
    status: 400,
    zh: '这个查询把同一字段以不同参数用于两处，无法保证答对。请分成两个查询。',
    en: 'This query needs one field with different arguments at once and could be answered wrongly. Ask in two queries.',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    zh: '请求体太大。请缩短查询或变量。',
    en: 'The request body is too large. Shorten the query or its variables.',
  },
  NOT_FOUND: {
    status: 404,
    zh: '没有这个地址。请使用 /graphql。',
    en: 'No such address. Use /graphql.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    zh: '网关只能答复 application/graphql-response+json 或 application/json，订阅只能用 text/event-stream 或 WebSocket。请修改 Accept。',
    en: 'Answers are application/graphql-response+json or application/json; subscriptions are text/event-stream or a WebSocket. Correct the Accept header.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    zh: '请用 POST 方法提交；GET 只能查询，不能办理。',
    en: 'Use POST; GET may only read.',
  },
  DEPARTMENT_TIMEOUT: {
    status: 200,
    zh: '该部门系统未在期限内答复，其内容暂缺。请稍后重试。',
    en: 'The department did not answer in time; its fields are missing. Try again later.',
  },
  OUTCOME_UNKNOWN: {
    status: 200,
    zh: '该部门系统没有答复，操作可能已经办理。请先查询；若没有办理，再用同一个幂等键重试。',
    en: 'The department did not answer; the act may have been done. Look first, and if it was not, try again with the same idempotency key.',
  },
  DEPARTMENT_UNAVAILABLE: {
    status: 200,
    zh: '该部门系统暂时无法连接，其内容暂缺。请稍后重试。',
    en: 'The department cannot be reached; its fields are missing. Try again later.',
  },
  DEPARTMENT_BAD_RESPONSE: {
    status: 200,
    zh: '该部门系统的答复无法识别，其内容暂缺。请联系该部门。',
    en: 'The department gave an answer that cannot be read; its fields are missing. Tell the department.',
  },
  RECORD_NOT_FOUND: {
    status: 200,
    zh: '该部门没有这条记录，或者它不在您的查看范围内，其内容暂缺。需要时请向管理员申请。',
    en: 'The department has no such record, or it is outside what you may read; its content is missing. Ask your administrator if you need it.',
  },
  DEPARTMENT_DENIED: {
    status: 200,
    zh: '该部门系统拒绝了请求，其内容暂缺。请联系管理员检查签名密钥。',
    en: 'The department refused the request; its fields are missing. Ask the administrator to check the signing key.',
  },
  DEPARTMENT_ERROR: {
    status: 200,
    zh: '该部门系统处理时出错，部分内容暂缺。请稍后重试或联系该部门。',
    en: 'The department failed while answering; some fields are missing. Try again or tell the department.',
  },
  BEYOND_CALENDAR: {
    status: 200,
    zh: '工作日历还没有这一年份，无法计算到期日。请管理员补充已公布的放假安排后重启该部门系统。',
    en: 'The working-day calendar does not reach that year, so the last day cannot be counted. Have the published holidays added and the department restarted.',
  },
  OVERLOADED: {
    status: 503,
    zh: '请求过多，暂时无法处理。请稍后重试。',
    en: 'Too many requests at once. Try again shortly.',
  },
  SUBSCRIPTION_OVERFLOW: {
    status: 503,
    zh: '消息来得比读取快，订阅已结束，部分消息没有送达。请先查询现状，再重新订阅。',
    en: 'Events came faster than they were read; the subscription has ended and some were not delivered. Ask for the present state, then subscribe again.',
  },
  EVENTS_EXPIRED: {
    status: 200,
    zh: '这个事件编号之后的变动已有一部分不再保留，无法补发。请先查询现状，再不带事件编号重新订阅。',
    en: 'Of what came after this event id, some is no longer kept. Ask for the present state, then subscribe again without an id.',
  },
  GRAPH_NOT_READY: {
    status: 503,
    zh: '图尚未加载完成，请稍后重试。',
    en: 'The graph is not loaded yet. Try again shortly.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    zh: '系统内部错误。请稍后重试；若仍出现，请把编号告诉管理员。',
    en: 'Internal fault. Try again; if it comes back, give its number to your administrator.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof errorCatalogue;

/** True when a code is in the catalogue. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code);
}

/** A fault of the catalogue as a GraphQL error; `detail` adds what is particular to this case, in plain words. */
export function catalogued(
  code: ErrorCode,
  detail?: string,
  options: GraphQLErrorOptions = {},
): GraphQLError {
  const { status, zh } = errorCatalogue[code];
  return new GraphQLError(detail ? `${zh}（${detail}）` : zh, {
    ...options,
    extensions: { ...options.extensions, code, ...(status === 200 ? {} : { http: { status } }) },
  });
}
