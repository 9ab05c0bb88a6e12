/** Words that headers are made of: how many of a cell's words are among them tells a header from running text. */
export const HEADER_WORDS: ReadonlySet<string> = new Set(
  (
    'stt tt no so thu tu muc ten danh cac nhom noi dung dau nhiem vu cong viec phan hoat dong tac giai phap bien de an du chuong trinh chuyen van ban mo hinh ' +
    'hang he thong linh vuc tieu chi muc tieu yeu cau dat duoc can phai cu the nam quy thang ngay tuan san pham ra ket qua kien minh chung kiem chung hinh thuc loai ' +
    'trang thai tinh hien tai den nay ty le hoan thanh da chua danh gia thoi gian han diem moc ky tien do lo cuoi chot nop bat thuc te muon nhat chu tri moi ' +
    'chiu trach nhiem chinh tham muu co quan don vi bo phong nganh to chuc ca nhan nguoi can dia phuong luc luong the vien thanh doan phu trach theo doi doc soan thao xay ' +
    'dung quan ly giao phoi hop lien cung gia ho tro thi trien khai lanh dao chi dao thuong truc uy btv cap bi thu tich kinh phi toan tong von ngan sach nguon ' +
    'trieu ty cu phap ly hieu ma dinh dvt tinh luong khoi ghi chu y thuoc truc va cua trong cho truoc ubnd xa huyen soat ro chuan bi ' +
    'hdnd dieu hanh chat xong bao cao duyet phe ban hanh giam sat tri vuong mac kho khan nghi xuat ke hoach lam lich giao kiem ' +
    'number wbs item step task tasks title action actions activity activities description lead owner responsible assigned support start date due end finish ' +
    'target deliverable deliverables output outputs expected status progress complete pct budget cost notes remarks comments duration days of agency timeline ' +
    'ai uu tien phat khoi loi rui pic owner deadline ' +
    'buoc dot trong tam chi tiet dich vu quyet hoi su cuoc de tai mang tru cot lon nho dang tra hiep giup ben xu tiep nhan tan suat khi nao huong mo ta ' +
    'mong doi ky vong khac phuc vuot cham kpi nghiem thu do luong luu thich dien giai lop gv work key milestone milestones leader accountable in charge assignee ' +
    'implementer implementing supporting consulted contributor contributors coordination partner partners begin completed on actual result results indicator ' +
    'indicators note remark comment item items name sla exit criteria acceptance success mo dun module he chung tu bieu mau ho so thanh tra kiem khao sat doan'
  ).split(' '),
);
