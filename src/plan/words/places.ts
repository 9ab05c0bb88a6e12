/** Words that name a place's office: what stands before the place in the name of a unit that sends a plan. */

/** The level of a place, before its name. */
export const levelsOfPlaces: readonly string[] = [
  'đặc khu', // hcm-2820-csdl-quy-hoach
  'huyện', // 000-ban-dat-2021
  'phường', // 03-hanoi-310-5g-iot
  'quận', // genre
  'thành phố', // 13-vpcp-624-don-doc-nhiem-vu
  'thị trấn', // genre
  'thị xã', // genre
  'tỉnh', // 04-dongthap-617-cds-doanh-nghiep
  'xã', // 03-hanoi-310-5g-iot
];

/** Offices that send in the name of the place. */
export const officesOfPlaces: readonly string[] = [
  'đảng ủy', // genre
  'hđnd và ubnd', // genre
  'hội đồng nhân dân', // genre
  'ubnd', // 03-hanoi-310-5g-iot
  'ủy ban nhân dân', // 03-hanoi-310-5g-iot
];
