import type { Form } from './form';
import { OFFICER_FIELDS } from '../../../words/officerFields';
import { isFieldName } from './dressing';
import { shorterName } from './longer';
import type { Groups } from './groups';
import { standsFor, unknownAcronyms } from './initials';
import { levelOf, ownLevel } from './levels';
import { isMistyped, typoKeys } from './typos';

/** Joins beyond equal keys. Each looks names up by a key of its own, so that the work grows with the spellings, not their pairs. */
export function joinAll(forms: readonly Form[], groups: Groups, planLevel: string | null): void {
  const byCore = indexBy(forms, (form) => [form.core]);
  joinLevels(forms, groups, byCore, planLevel ?? ownLevel(forms));
  joinHeadless(forms, groups);
  joinPartFields(forms, groups);
  joinLonger(forms, groups, byCore);
  joinInitials(forms, groups);
  joinTypos(forms, groups);
}

type Index = ReadonlyMap<string, readonly number[]>;

function indexBy(forms: readonly Form[], keysOf: (form: Form, i: number) => readonly string[]): Index {
  const index = new Map<string, number[]>();
  forms.forEach((form, i) => {
    for (const key of keysOf(form, i)) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  });
  return index;
}

/** "Công an" is "Công an xã" in a commune's plan that knows no other level of it. */
function joinLevels(forms: readonly Form[], groups: Groups, byCore: Index, own: string | null): void {
  const levels = new Map<string, Set<string>>();
  for (const form of forms) {
    const levelled = levelOf(form.core);
    if (levelled) levels.set(levelled.stem, (levels.get(levelled.stem) ?? new Set()).add(levelled.level));
  }
  forms.forEach((form, i) => {
    const found = [...(levels.get(form.core) ?? [])];
    const level =
      own !== null ? found.find((each) => each === own) : found.length === 1 ? found[0] : undefined;
    const other = level === undefined ? undefined : byCore.get(`${form.core} ${level}`)?.[0];
    if (other !== undefined) groups.join(i, other, 'level');
  });
}

/** "Tài chính" is "Sở Tài chính" where no other office of that field is named. */
function joinHeadless(forms: readonly Form[], groups: Groups): void {
  const byField = new Map<string, Set<number>>();
  forms.forEach((form, i) => {
    const match = HEADED.exec(form.core);
    const field = levelOf(match?.[1] ?? '')?.stem ?? match?.[1];
    if (field) byField.set(field, (byField.get(field) ?? new Set()).add(groups.find(i)));
  });
  forms.forEach((form, i) => {
    const offices = byField.get(form.core);
    if (offices?.size === 1 && isFieldName(form.core) && !NOT_HEADLESS.has(form.core))
      groups.join(i, [...offices][0] as number, 'headless');
  });
}

/** Fields that are institutions by themselves. */
const NOT_HEADLESS = new Set(['công an', 'thanh tra', 'kiểm lâm', 'đô thị', 'tổ chức', 'đào tạo']);
const HEADED = /^(?:sở|bộ|phòng|trạm|ban) (.+)$/u;

/** "Kế toán" is "Tài chính - Kế toán" where no other office of the document has that part in its name. */
function joinPartFields(forms: readonly Form[], groups: Groups): void {
  const offices = new Map<string, number>();
  forms.forEach((form, i) => {
    if (OFFICER_FIELDS.has(form.core)) offices.set(form.core, i);
  });
  forms.forEach((form, i) => {
    if (!PART_FIELDS.has(form.core)) return;
    const whole = [...offices].filter(
      ([core]) => core !== form.core && ` ${core} `.includes(` ${form.core} `),
    );
    if (whole.length === 1) groups.join(i, (whole[0] as [string, number])[1], 'headless');
  });
}

const PART_FIELDS = new Set(['kế toán', 'hộ tịch', 'tư pháp', 'thống kê', 'địa chính']);

/** "Các bộ phận chuyên môn được giao nhiệm vụ tại …" is "Các bộ phận chuyên môn" with a clause; "… xã, thôn" is "… xã". */
function joinLonger(forms: readonly Form[], groups: Groups, byCore: Index): void {
  forms.forEach((form, i) => {
    const shorter = shorterName(form);
    const other = shorter === null ? undefined : byCore.get(shorter.core)?.[0];
    if (shorter !== null && other !== undefined) groups.join(i, other, shorter.reason);
  });
}

/** An acronym no dictionary knows, explained by one fuller name of the document and by no other. */
function joinInitials(forms: readonly Form[], groups: Groups): void {
  const byEnds = indexBy(forms, ({ core }) => [
    core.slice(0, core.indexOf(' ')),
    core.slice(core.lastIndexOf(' ') + 1),
  ]);
  forms.forEach((form, i) => {
    const acronyms = unknownAcronyms(form);
    if (acronyms.length === 0) return;
    const words = form.core.split(' ');
    const near = new Set([
      ...(byEnds.get(words[0] ?? '') ?? []),
      ...(byEnds.get(words[words.length - 1] ?? '') ?? []),
    ]);
    const meant = [...near].filter(
      (j) => j !== i && standsFor(words, acronyms, (forms[j] as Form).core.split(' ')),
    );
    if (new Set(meant.map((j) => groups.find(j))).size === 1) groups.join(i, meant[0] as number, 'initials');
  });
}

function joinTypos(forms: readonly Form[], groups: Groups): void {
  const words = forms.map((form) => form.core.split(' '));
  const blocks = indexBy(forms, (_, i) => typoKeys(words[i] as string[]));
  for (const block of blocks.values()) {
    // A large block is a list of names that differ by one word on purpose ("Thôn …").
    if (block.length < 2 || block.length > 12) continue;
    for (const i of block) {
      const right = block.filter((j) => isMistyped(words[i] as string[], words[j] as string[]));
      if (new Set(right.map((j) => groups.find(j))).size === 1) groups.join(i, right[0] as number, 'typo');
    }
  }
}
