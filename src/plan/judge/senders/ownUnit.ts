import { levelsOfPlaces } from '../../words/places';
import { compareKey, squash } from '../../words/text';
import { placeOfUnit } from './names';

/**
 * The name by which a unit in the table of one sender is told from that of another: "Công an xã" of UBND xã Bình Minh is "Công an xã Bình
 * Minh". Units of another level ("Công an tỉnh", "Sở Y tế") are the same for all senders and keep their name.
 */
export function unitOfSender(unit: string, sender: string | null): string {
  const name = squash(unit);
  if (sender === null) return name;
  const key = compareKey(name);
  const place = placeOfUnit(sender);
  if (place === null) return key === compareKey(sender) ? name : `${name} (${squash(sender)})`;
  if (` ${key} `.includes(` ${compareKey(place.name)} `)) return name;
  if (key.endsWith(` ${place.level}`)) return `${name} ${place.name}`;
  return isOfOtherLevel(key, place.level) ? name : `${name} ${place.level} ${place.name}`;
}

const OF_THE_TOP = /^(?:bộ|sở|ban chỉ đạo trung ương|chính phủ|thủ tướng)(?: |$)/u;

function isOfOtherLevel(key: string, own: string): boolean {
  return (
    OF_THE_TOP.test(key) || levelsOfPlaces.some((level) => level !== own && ` ${key} `.includes(` ${level} `))
  );
}
