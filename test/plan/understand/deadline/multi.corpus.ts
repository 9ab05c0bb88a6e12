import type { FormCorpus } from './corpus';

export const multis: FormCorpus = {
  form: 'multi',
  meanings: [
    {
      kind: 'multi',
      due: '2026-12-31',
      dues: ['2026-06-30', '2026-12-31'],
      phrases: [
        'Quý II/2026\nQuý IV/2026',
        'Đạt 50% trong quý II/2026, 100% trong năm 2026',
        '- 30/6/2026\n- 31/12/2026',
        'Cơ bản xong trước 30/6/2026, xong toàn bộ trước 31/12/2026',
        'Tháng 6/2026: 50 triệu đồng; tháng 12/2026: 70 triệu đồng',
        '(1) Quý II/2026: lập danh mục; (2) Quý IV/2026: nghiệm thu',
        'Sơ kết 6 tháng, tổng kết năm',
      ],
    },
    {
      kind: 'multi',
      due: '2030-12-31',
      dues: ['2030-12-31'],
      phrases: [
        'Hàng năm và năm 2030',
        'Rà soát hằng năm, hoàn thành năm 2030',
        'Đầu tư trong giai đoạn 2027 - 2030 và duy trì, bổ sung hằng năm',
        'Hàng năm; đến hết năm 2030',
      ],
    },
    {
      kind: 'multi',
      due: '2030-12-31',
      dues: ['2026-12-31', '2030-12-31'],
      phrases: ['Năm 2026 và đến năm 2030', 'Đến năm 2026 và 2030', '2026: xây dựng; 2027-2030: triển khai'],
    },
    {
      kind: 'multi',
      due: '2026-12-15',
      dues: ['2026-06-15', '2026-12-15'],
      phrases: [
        '- Báo cáo 6 tháng: trước ngày 15/6/2026;\n- Báo cáo năm: trước ngày 15/12/2026.',
        'Báo cáo 6 tháng trước 15/6; báo cáo năm trước 15/12',
        'Trước 15/6/2026 và trước 15/12/2026',
        'Lần 1: 15/6/2026; lần 2: 15/12/2026',
        'Đợt 1: 15/6/2026\nĐợt 2: 15/12/2026',
        '15/6/2026\n15/12/2026',
        '1. Sơ kết: 15/6/2026. 2. Tổng kết: 15/12/2026.',
        'Trước ngày 15/6 và 15/12/2026',
        '+ Sơ kết: 15/6 + Tổng kết: 15/12',
      ],
    },
    {
      kind: 'multi',
      due: '2026-09-30',
      dues: ['2026-03-31', '2026-09-30'],
      phrases: [
        'Ban hành kế hoạch: Quý I/2026; tổ chức thực hiện: Quý III/2026',
        '- Quý I: xây dựng dự thảo\n- Quý III: trình ban hành',
        'Xây dựng trong quý I, hoàn thành trong quý III',
        'Năm 2026: quý I khảo sát; quý III nghiệm thu',
        'Khởi công quý I/2026, hoàn thành quý III/2026',
      ],
    },
    {
      kind: 'multi',
      due: '2026-06-30',
      phrases: [
        'Ban hành trước 30/6/2026; triển khai thường xuyên',
        'Hoàn thành trong quý II/2026 và thực hiện thường xuyên',
        'Quý II/2026 và các năm tiếp theo',
        'Quý II/2026 và khi có yêu cầu',
        'Hoàn thành trước ngày 30/6/2026. Định kỳ hằng quý báo cáo',
        'Tháng 6/2026 và duy trì trong các năm tiếp theo',
        'Quý II/2026; hằng năm rà soát, cập nhật',
        'Trong quý II/2026. Rà soát, điều chỉnh hằng năm (nếu có)',
      ],
    },
    {
      kind: 'multi',
      due: null,
      phrases: ['Thường xuyên, định kỳ hằng quý báo cáo', 'Thường xuyên; báo cáo định kỳ hàng tháng'],
    },
    {
      kind: 'multi',
      due: '2027-03-31',
      dues: ['2026-12-31', '2027-03-31'],
      phrases: [
        'Quý IV: xây dựng; quý I/2027: trình ban hành',
        'Năm 2026: xây dựng; quý I/2027: trình ban hành',
      ],
    },
    {
      kind: 'multi',
      due: '2030-12-31',
      dues: ['2026-12-31', '2030-12-31'],
      phrases: [
        'Giai đoạn 1 (2025-2026): thí điểm; giai đoạn 2 (2027-2030): nhân rộng',
        'Đạt 50% năm 2026; 100% năm 2030',
        'Xây dựng đề án năm 2026; triển khai giai đoạn 2026-2030',
      ],
    },
    {
      kind: 'multi',
      due: '2026-11-20',
      dues: ['2026-03-20', '2026-06-20', '2026-09-20', '2026-11-20'],
      phrases: ['Quý I, 6 tháng và quý III trước ngày 20 các tháng 3, 6, 9; báo cáo năm trước 20/11/2026'],
    },
    {
      kind: 'multi',
      due: '2026-04-30',
      phrases: ['- Ban hành hướng dẫn: trước 30/4/2026\n- Báo cáo kết quả: 05 ngày sau khi kết thúc'],
    },
    {
      kind: 'multi',
      due: '2026-12-31',
      phrases: ['Hoàn thành năm 2026, hằng năm cập nhật', 'Thường xuyên đến hết năm 2026'],
    },
    {
      kind: 'multi',
      due: '2030-12-31',
      dues: ['2027-12-31', '2030-12-31'],
      phrases: ['Sơ kết quý IV/2027, tổng kết năm 2030'],
    },
  ],
};
