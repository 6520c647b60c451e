<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Tin nội bộ – Sở Tài chính</title>
<style type="text/css">body{font:12px Arial;width:760px;margin:0 auto}.tin{border-bottom:1px solid #ddd;padding:8px 0}.tin h4{margin:0;color:#a00}</style>
<script type="text/javascript">
var anh = ["hinh/hoinghi.jpg", "hinh/vanghe.jpg", "hinh/trongcay.jpg"];
var chu = ["Hội nghị cán bộ công chức", "Hội diễn văn nghệ", "Tết trồng cây"];
var i = 0;
function chieu() {
  var im = document.images["slide"];
  i = (i + 1) % anh.length;
  if (im.filters && im.filters.length && im.filters[0].Apply) {
    im.filters[0].Apply(); im.src = anh[i]; im.filters[0].Play();
  } else {
    im.src = anh[i];
  }
  document.getElementById("ghichu").innerHTML = chu[i];
  setTimeout(chieu, 4000);
}
</script></head><body onload="setTimeout(chieu, 4000)">
<h2>Tin nội bộ</h2><div style="float:right;width:260px;text-align:center"><img name="slide" src="hinh/hoinghi.jpg" width="250" height="180" alt="" style="filter:progid:DXImageTransform.Microsoft.Fade(duration=1)" /><div id="ghichu">Hội nghị cán bộ công chức</div></div>
<div class="tin"><h4>Quyết toán ngân sách năm 2009</h4>Các đơn vị gửi báo cáo quyết toán về Phòng Quản lý ngân sách trước ngày 15/3. Biểu mẫu tải <a href="bieumau/qt2009.xls">tại đây</a>.</div>
<div class="tin"><h4>Lịch tiếp công dân tháng 3</h4>Thứ Ba và thứ Năm hàng tuần, phòng 105. Lãnh đạo tiếp: sáng 10/3 và 24/3.</div>
<div class="tin"><h4>Khám sức khỏe định kỳ</h4>Tại Trung tâm Y tế dự phòng, chia hai đợt. <a href="ksk.php">Xem danh sách</a></div>
<div class="tin"><h4>Đăng ký học bồi dưỡng ngoại ngữ</h4><form action="dangky.php" method="post">Họ tên <input name="ht" /> Lớp <select name="lop"><option>A2</option><option>B1</option></select> <input type="submit" value="Đăng ký" /></form></div></body></html>
