/** What the user looks at: tab, table, list, and what is open; how a person likes the pane. */
import type { Language } from '../../../app/language';
import { noFilter, type Filter, type HiddenCell, type Tab, type Tag, type WhyAsked } from '../paneState';
import type { Handlers } from './event';

export type ViewEvent =
  | { readonly type: 'tab-chosen'; readonly tab: Tab }
  | { readonly type: 'table-chosen'; readonly table: number }
  | { readonly type: 'live-chosen'; readonly live: boolean }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'hidden'; readonly hidden: HiddenCell | null }
  | { readonly type: 'tag-toggled'; readonly tag: Tag }
  | { readonly type: 'group-toggled'; readonly group: string }
  | {
      readonly type: 'filtered';
      readonly filter: Partial<Pick<Filter, 'text' | 'groupBy' | 'tags' | 'since'>>;
    }
  | { readonly type: 'line-chosen'; readonly line: string; readonly at: number }
  | { readonly type: 'why-asked'; readonly why: WhyAsked | null }
  | { readonly type: 'correcting'; readonly open: boolean };

export const onView: Handlers<ViewEvent> = {
  'tab-chosen': (state, { tab }) => ({ ...state, tab }),
  'table-chosen': (state, { table }) => ({ ...state, table, filter: noFilter, line: null, lineAt: 0 }),
  'live-chosen': (state, { live }) => ({ ...state, live }),
  'language-chosen': (state, { language }) => ({ ...state, language }),
  hidden: (state, { hidden }) => (state.hidden === hidden ? state : { ...state, hidden }),
  'tag-toggled': (state, { tag }) => ({ ...state, filter: withTag(state.filter, tag) }),
  'group-toggled': (state, { group }) => ({
    ...state,
    filter: { ...state.filter, folded: toggled(state.filter.folded, group) },
  }),
  filtered: (state, { filter }) => ({ ...state, filter: { ...state.filter, ...filter } }),
  'line-chosen': (state, { line, at }) => ({ ...state, line, lineAt: at }),
  'why-asked': (state, { why }) => ({ ...state, why }),
  correcting: (state, { open }) => ({ ...state, correcting: open }),
};

/** Since when matters as long as the overdue tasks are asked for. */
function withTag(filter: Filter, tag: Tag): Filter {
  const tags = toggled(filter.tags, tag);
  return { ...filter, tags, since: tags.includes('overdue') ? filter.since : null };
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
