import { cellsOf } from './cells';

/** Heads shared over semicolons and colons, halves of names, wrapped lines, ends of lists. */
export const shared = cellsOf(`
  UBND các xã, phường: Tân Hưng, Phú Lộc; Sở Tài chính => UBND xã Tân Hưng | UBND xã Phú Lộc | Sở Tài chính
  UBND các tỉnh, thành phố: Hải Phòng, Ninh Bình => UBND Hải Phòng | UBND Ninh Bình
  UBND các xã Bản Hồ, Bản Mế, Tả Van => UBND xã Bản Hồ | UBND xã Bản Mế | UBND xã Tả Van
  UBND các xã: Nậm Chày, Bản Mế; Sở Y tế => UBND xã Nậm Chày | UBND xã Bản Mế | Sở Y tế
  Thôn Nà Lâu, Bản Pho => Thôn Nà Lâu | Bản Pho
  Sở NN và MT, Sở VH,TT&DL, Sở GD và ĐT => Sở NN và MT | Sở VH,TT&DL | Sở GD và ĐT
  Đề nghị Hội Nông dân tỉnh và các hội quần chúng => Hội Nông dân tỉnh | các hội quần chúng
  UBND các huyện: Krông Năng, Ea H'leo; thị xã Buôn Hồ => UBND huyện Krông Năng | UBND huyện Ea H'leo | UBND thị xã Buôn Hồ
  UBND các huyện, thị xã Nghĩa Lộ, thành phố Yên Bái => UBND các huyện | UBND thị xã Nghĩa Lộ | UBND thành phố Yên Bái
  Sở: TC, NV, XD => Sở TC | Sở NV | Sở XD
  Các sở: Ngoại vụ; Công Thương; Y tế và Công an tỉnh => Sở Ngoại vụ | Sở Công Thương | Sở Y tế | Công an tỉnh
  Các bộ, ngành: Tài chính, Công Thương => Bộ Tài chính | Bộ Công Thương
  Các sở, ban, ngành: Nội vụ, Tư pháp; Thanh tra tỉnh => Sở Nội vụ | Sở Tư pháp | Thanh tra tỉnh
  - Sở Ngoại vụ: Chủ trì tổng hợp⏎- Các sở, ngành: phối hợp => Sở Ngoại vụ | Các sở, ngành
  UBND các xã,⏎phường => UBND các xã, phường
  Sở Ngoại vụ, Công an tỉnh, v.v... => Sở Ngoại vụ | Công an tỉnh
  Trạm Y tế và các thôn v.v. => Trạm Y tế | các thôn
  Bộ Công an, UBND các tỉnh, TP trực thuộc TW => Bộ Công an | UBND các tỉnh, TP trực thuộc TW
  Các Bộ, ngành, cơ quan Trung ương => Các Bộ, ngành, cơ quan Trung ương
  Các chi, đảng bộ trực thuộc => Các chi, đảng bộ trực thuộc
  Trường TH và THCS Đắk Ring, Trạm Y tế => Trường TH và THCS Đắk Ring | Trạm Y tế
  Phòng Khoa học công nghệ và Hợp tác quốc tế => Phòng Khoa học công nghệ và Hợp tác quốc tế
  Hội đồng Khoa học và Đào tạo, các khoa => Hội đồng Khoa học và Đào tạo | các khoa
  Khoa Luật, Khoa Kinh tế và Quản trị nhân lực => Khoa Luật | Khoa Kinh tế và Quản trị nhân lực
  Báo và Đài PTTH tỉnh, Tỉnh đoàn => Báo và Đài PTTH tỉnh | Tỉnh đoàn
  Trưởng thôn, Trưởng ban công tác Mặt trận => Trưởng thôn | Trưởng ban công tác Mặt trận
  Trưởng khoa, Trưởng bộ môn, giảng viên => Trưởng khoa | Trưởng bộ môn | giảng viên
  Trung tâm Văn hóa, Thể thao và Truyền thanh phường => Trung tâm Văn hóa, Thể thao và Truyền thanh phường
  Trung tâm Khảo thí và ĐBCL, Thư viện, Ký túc xá => Trung tâm Khảo thí và ĐBCL | Thư viện | Ký túc xá
  UBND các phường An Khê, Hòa Khánh; các xã Bà Nà, Hòa Tiến => UBND phường An Khê | UBND phường Hòa Khánh | UBND xã Bà Nà | UBND xã Hòa Tiến
  Sở Xây dựng; UBND các xã, phường ven biển => Sở Xây dựng | UBND các xã, phường ven biển
  Ban Quản lý Khu kinh tế Vân Đồn và các KCN, Sở Xây dựng => Ban Quản lý Khu kinh tế Vân Đồn và các KCN | Sở Xây dựng
  Các trường Mầm non, Tiểu học, THCS trên địa bàn => Các trường Mầm non, Tiểu học, THCS trên địa bàn
  Cán bộ, đảng viên, hội viên và Nhân dân => Cán bộ, đảng viên, hội viên và Nhân dân
  UBND xã Tân Lập, phường Hòa Khánh => UBND xã Tân Lập | UBND phường Hòa Khánh
  Công an xã, Xã Đoàn => Công an xã | Xã Đoàn
  Công an tỉnh, thành phố Huế => Công an tỉnh | thành phố Huế
  Cục Thuế và Kho bạc => Cục Thuế | Kho bạc
  Các thôn: Nà Sáng, Bản Phố, Lũng Cải => Thôn Nà Sáng | Thôn Bản Phố | Thôn Lũng Cải
  Sở TC, NV, TP, XD => Sở TC | Sở NV | Sở TP | Sở XD
`);
