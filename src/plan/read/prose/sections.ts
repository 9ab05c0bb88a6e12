import { anyOf, sequence } from '../../words/pattern';
import { dutySections, generalSections } from '../../words/sections';
import { compareKey } from '../../words/text';
import { ancestorsOf, type Item } from './outline';
import { isSectionStyle } from './marker';

/** Parts of a plan that hold no tasks: their paragraphs become tasks only where they say who does what by when. */
const GENERAL = new RegExp(sequence('^', anyOf(...generalSections), '(?![\\p{L}\\p{M}])'), 'u');

/** Parts of a plan that give each unit its duties, and the closing part on how the plan is carried out. */
const DUTIES = new RegExp(anyOf(...dutySections), 'u');

/** An item that divides the document: Roman and letter headings, or headings in capitals. */
export function isSection(item: Item): boolean {
  const letters = item.text.replace(/[^\p{L}]/gu, '');
  return isSectionStyle(item.style) || (letters.length > 3 && letters === letters.toUpperCase());
}

/** The item stands in a part of the plan that holds no tasks (purpose, funds, …), or is such a part. */
export function isGeneral(item: Item): boolean {
  return [item, ...ancestorsOf(item)].some((at) => GENERAL.test(compareKey(at.text)) && isHeading(at));
}

/** The item stands under "Tổ chức thực hiện", "Phân công nhiệm vụ" or is such a heading. */
export function isUnderDuties(item: Item): boolean {
  return [item, ...ancestorsOf(item)].some((at) => isHeading(at) && DUTIES.test(compareKey(at.text)));
}

/** A short paragraph over others; a sentence that begins with "Kết quả …" is none. */
function isHeading(item: Item): boolean {
  return isSection(item) || (item.text.length <= 90 && (item.children.length > 0 || item.body.length > 0));
}
