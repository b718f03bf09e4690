const telltales = [
  // Addresses of machines and places on them.
  /\b[a-z][a-z+.-]*:\/\//i,
  /\b\d{1,3}(\.\d{1,3}){3}\b/,
  /\blocalhost\b/i,
  /\[[0-9a-f:]*::[0-9a-f:]*\]/i,
  /\b(ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE)\b/,
  /(^|[\s('"])(\/[\w.@-]+){2,}|\b[a-z]:\\/i,
  // Stacks.
  /\n\s+at\s|\bat \S+ \(|\.[cm]?[jt]s:\d+/,
  /node_modules|Traceback|Exception in thread/,
  // SQL and what databases say of it.
  /\b(select|insert\s+into|update|delete\s+from|alter|create|drop)\b[^]*\b(from|values|set|where|table|returning)\b/i,
  /\b(relation|column|constraint|schema) "[^"]*"/i,
  /\b(postgres(ql)?|sqlstate|syntax error at or near)\b/i,
];

/** True when a department's words give away an address, a stack or SQL, which no client may see. */
export function isTelltale(message: string): boolean {
  return message.length > 2_000 || telltales.some((pattern) => pattern.test(message));
}
