import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fragmentOf, fragmentsOf } from './fragments.ts';

/** A document whose deferred fragments can be told apart. */
export interface Divided {
  readonly document: DocumentNode;
  /** The labels that the client gave, by those that stand in the document; absent for a fragment without one. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The same with all the parts that the client asked for. */
export interface Labelled extends Divided {
  /** How many there are. */
  readonly parts: number;
}

/** The names of the variables by which `@defer` goes, in order; null when there is none in the document. */
export function deferVariables(document: DocumentNode): string[] | null {
  const names = new Set<string>();
  let found = false;
  visit(document, {
    [Kind.DIRECTIVE](directive: DirectiveNode) {
      if (directive.name.value !== 'defer') return;
      found = true;
      const value = valueOf(directive, 'if');
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return found ? [...names].sort() : null;
}

/** What of an operation's variables decides what comes later; `deferrals` is null when nothing may. */
export function deferralKey(
  deferrals: readonly string[] | null,
  coerced: Readonly<Record<string, unknown>>,
): string {
  return deferrals === null
    ? ''
    : `in parts ${deferrals.map((each) => (defers(coerced[each]) ? 1 : 0)).join('')}`;
}

/** Whether a fragment is deferred by the value of a variable: unless told otherwise, it is. */
function defers(value: unknown): boolean {
  return value === undefined || value === true;
}

/** Whether a `@defer` holds for some values of its variables. */
export function isDeferred(directive: DirectiveNode, values: Readonly<Record<string, unknown>>): boolean {
  const value = valueOf(directive, 'if');
  if (value?.kind === Kind.VARIABLE) return defers(values[value.name.value]);
  return value?.kind !== Kind.BOOLEAN || value.value;
}

/**
 * Gives each deferred fragment a label of its own. A fragment that is spread at two places is two parts, so fragments are
 * written out where they are spread.
 */
export function labelled(document: DocumentNode): Labelled {
  const fragments = fragmentsOf(document);
  const labels = new Map<string, string>();
  let parts = 0;
  const definitions = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [{ ...each, selectionSet: writtenOut(each.selectionSet) }] : [],
  );
  return { document: { kind: Kind.DOCUMENT, definitions }, labels, parts };

  function writtenOut({ selections }: SelectionSetNode): SelectionSetNode {
    return { kind: Kind.SELECTION_SET, selections: selections.map(selection) };
  }

  function selection(node: SelectionNode): SelectionNode {
    if (node.kind === Kind.FIELD)
      return node.selectionSet ? { ...node, selectionSet: writtenOut(node.selectionSet) } : node;
    const fragment = fragmentOf(node, fragments);
    if (!fragment) throw new Error('a fragment that is not there');
    const { typeCondition } = fragment;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(typeCondition ? { typeCondition } : {}),
      directives: (node.directives ?? []).map(withOwnLabel),
      selectionSet: writtenOut(fragment.selectionSet),
    };
  }

  function withOwnLabel(directive: DirectiveNode): DirectiveNode {
    if (directive.name.value !== 'defer') return directive;
    const own = `part${parts}`;
    parts += 1;
    const given = valueOf(directive, 'label');
    if (given?.kind === Kind.STRING) labels.set(own, given.value);
    const name = { kind: Kind.NAME, value: 'label' } as const;
    const value = { kind: Kind.STRING, value: own } as const;
    return { ...directive, arguments: [{ kind: Kind.ARGUMENT, name, value }] };
  }
}

/** The document with some of its parts deferred only. */
export function onlyDeferred(
  { document, labels }: Divided,
  isDeferredStill: (id: string) => boolean,
): Divided {
  const fragment = {
    leave(node: InlineFragmentNode) {
      const label = labelOf(node);
      return label === undefined || isDeferredStill(label) ? undefined : { ...node, directives: [] };
    },
  };
  return { document: visit(document, { [Kind.INLINE_FRAGMENT]: fragment }), labels };
}

/** The label of a deferred fragment; undefined for one that is not. */
export function labelOf({ directives = [] }: Pick<InlineFragmentNode, 'directives'>): string | undefined {
  const directive = directives.find(({ name }) => name.value === 'defer');
  const label = directive && valueOf(directive, 'label');
  return label?.kind === Kind.STRING ? label.value : undefined;
}

/** An argument of a directive, as it is written. */
export function valueOf({ arguments: given = [] }: DirectiveNode, name: string): ValueNode | undefined {
  return given.find((argument) => argument.name.value === name)?.value;
}
