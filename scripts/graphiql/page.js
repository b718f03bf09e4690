/*
 * The query page, in the browser. A link may end in `#token=…&query=…&variables=…`: the token signs every request of
 * this browser tab in, unless the header editor gives another; it leaves the address at once and is not kept on disk.
 * operations.json holds the saved operations; each is a tab when the page is opened for the first time.
 */
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const workers = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(new URL(workers[label] ?? 'editor.worker.js', import.meta.url)),
};

const asked = new URLSearchParams(location.hash.slice(1));
if (asked.has('token')) sessionStorage.setItem('token', asked.get('token'));
history.replaceState(null, '', location.pathname);
addEventListener('hashchange', () => location.reload());
const token = sessionStorage.getItem('token');

const operations = await fetch('operations.json').then((answer) => answer.json());
const tabs = operations.map(({ query, variables }) => ({
  query,
  variables: JSON.stringify(variables, null, 2),
}));

createRoot(document.getElementById('page')).render(
  h(
    GraphiQL,
    {
      fetcher: ask,
      defaultTabs: tabs.length > 0 ? tabs : undefined,
      initialQuery: asked.get('query') ?? undefined,
      // GraphiQL reads the variables of the open tab from here, and not from its entry in defaultTabs.
      initialVariables: asked.get('variables') ?? (asked.has('query') ? undefined : tabs[0]?.variables),
      defaultEditorToolsVisibility: true,
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: false,
    },
    h(
      GraphiQL.Logo,
      null,
      h('span', { title: '令牌中的身份 the identity in the token' }, `联动 · ${subject()}`),
    ),
  ),
);

async function ask(parameters, { headers } = {}) {
  const given = new Headers(headers);
  if (token && !given.has('authorization')) given.set('authorization', `Bearer ${token}`);
  given.set('content-type', 'application/json');
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: given,
    body: JSON.stringify(parameters),
  });
  return answer.json();
}

/** Whom the token names; only shown, never trusted. */
function subject() {
  if (!token) return '未登录 not signed in';
  try {
    const claims = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(atob(claims)).sub;
  } catch {
    return '令牌无法辨认 unreadable token';
  }
}
