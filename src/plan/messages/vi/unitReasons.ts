/** Why a spelling was joined to a unit. Keys are `UnitVariant.reason`. */
export const unitReasons = {
  case: 'Chỉ khác chữ hoa, chữ thường.',
  typing: 'Chỉ khác khoảng trắng, dấu gạch hoặc vị trí dấu thanh.',
  punctuation: 'Chỉ khác dấu phẩy, dấu gạch hoặc chữ “và”.',
  abbreviation: 'Viết tắt của cùng một tên.',
  bracket: 'Cùng tên, khác phần ghi trong ngoặc.',
  dressing: 'Chỉ thêm hoặc bớt “các”, “công chức”, “bộ phận”, “có”.',
  level: 'Bỏ bớt cấp của chính đơn vị lập kế hoạch (xã, phường, huyện, tỉnh).',
  headless: 'Chỉ ghi lĩnh vực; trong văn bản chỉ có một đơn vị thuộc lĩnh vực này.',
  clause: 'Cùng tên, kèm phần giải thích.',
  sharedHead: 'Phần đầu tên ghi chung với đơn vị đứng trước trong ô.',
  initials: 'Chữ viết tắt khớp chữ cái đầu của tên đầy đủ trong văn bản.',
  typo: 'Có thể gõ nhầm một chữ.',
  related: 'Nối qua một cách viết khác của cùng tên.',
  chosen: 'Do anh/chị gộp.',
};
