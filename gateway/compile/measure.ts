import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './fragments.ts';

/** How large a selection is once its fragments are written out. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly rootFields: number;
}

const nothing: Measure = { depth: 0, aliases: 0, fields: 0, rootFields: 0 };

/**
 * Measures an operation through its fragments. Each fragment is measured once, so a document that would unfold to
 * billions of fields is measured in the time it takes to read; a fragment inside itself counts as nothing
 * (validation refuses it).
 */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Measure>();

  function measureFragment(name: string): Measure {
    const before = known.get(name);
    if (before) return before;
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const measured = fragment ? measureSelections(fragment.selectionSet) : nothing;
    known.set(name, measured);
    return measured;
  }

  function measureSelections(selectionSet: SelectionSetNode): Measure {
    let { depth, aliases, fields, rootFields } = nothing;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? measureSelections(selection.selectionSet) : nothing;
        depth = Math.max(depth, below.depth + 1);
        aliases += below.aliases + (selection.alias ? 1 : 0);
        fields += below.fields + 1;
        rootFields += 1;
      } else {
        const part =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measureSelections(selection.selectionSet);
        depth = Math.max(depth, part.depth);
        aliases += part.aliases;
        fields += part.fields;
        rootFields += part.rootFields;
      }
    }
    return { depth, aliases, fields, rootFields };
  }

  return measureSelections(operation.selectionSet);
}
