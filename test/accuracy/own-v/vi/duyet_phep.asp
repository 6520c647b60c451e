<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Duyệt đơn nghỉ phép</title>
<style>body{font:12px Tahoma}td,th{padding:3px 8px;border:1px solid #99b}table{border-collapse:collapse}.chon{background:#fffbcc}</style>
<script language="javascript">
function chonDong(){
  var o = window.event.srcElement;
  while (o && o.tagName != "TR") o = o.parentElement;
  if (!o || !o.id) return;
  var ds = document.all["bang"].rows;
  for (var i = 1; i < ds.length; i++) ds[i].className = "";
  o.className = "chon";
  document.f.don.value = o.id;
  document.getElementById("ten").innerText = o.cells[1].innerText + " – " + o.cells[3].innerText + " ngày";
}
function gui(kq){
  if (document.f.don.value == ""){ alert("Hãy chọn một đơn trong danh sách."); return; }
  document.f.ketqua.value = kq;
  document.f.submit();
}
</script></head><body>
<h3>Nhà máy Dệt 10/10 – Duyệt đơn nghỉ phép (Quản đốc xưởng Nhuộm)</h3>
<table id="bang" onclick="chonDong()"><tr><th>Số</th><th>Họ tên</th><th>Từ ngày</th><th>Số ngày</th><th>Lý do</th></tr>
<tr id="D221"><td>221</td><td>Ngô Văn Hùng</td><td>12/06/2006</td><td>2</td><td>Việc gia đình</td></tr>
<tr id="D224"><td>224</td><td>Phan Thị Mai</td><td>15/06/2006</td><td>1</td><td>Khám sức khỏe</td></tr>
<tr id="D225"><td>225</td><td>Đỗ Quang Vinh</td><td>19/06/2006</td><td>5</td><td>Nghỉ phép năm</td></tr></table>
<form name="f" method="post" action="duyet_luu.asp"><input type="hidden" name="don"><input type="hidden" name="ketqua"><p>Đang chọn: <b id="ten">(chưa chọn)</b></p>
<input type="button" value="Duyệt" onclick="gui('Y')"> <input type="button" value="Từ chối" onclick="gui('N')"></form></body></html>
