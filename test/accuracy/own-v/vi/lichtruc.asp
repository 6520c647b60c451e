<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Lịch trực cơ quan</title>
<style>body{font:12px Arial}#lich{position:absolute;display:none;background:#fff;border:1px solid #666}#lich td{padding:2px 5px;cursor:pointer}td,th{padding:3px 8px}</style>
<script type="text/javascript">
// 3/2008: bỏ applet lịch cũ (<applet code="Calendar.class">), thay bằng bảng
var o = null;
function moLich(inp){
  o = inp;
  var p = inp.value.split("/"), th = p[1] - 1, nam = +p[2], s = "<table border=0><tr>", n = new Date(nam, th + 1, 0).getDate(), i;
  for (i = 1; i <= n; i++) { s += "<td>" + i + "</td>"; if (i % 7 == 0) s += "</tr><tr>"; }
  var l = document.getElementById("lich"), x = 0, y = inp.offsetHeight, e = inp;
  while (e) { x += e.offsetLeft; y += e.offsetTop; e = e.offsetParent; }
  l.innerHTML = s + "</tr></table>"; l.style.left = x + "px"; l.style.top = y + "px"; l.style.display = "block";
}
function chonNgay(ev){
  ev = ev || window.event; var t = ev.target || ev.srcElement;
  if (t.tagName != "TD" || !o) return;
  var p = o.value.split("/"), d = t.innerHTML;
  o.value = (d.length < 2 ? "0" + d : d) + "/" + p[1] + "/" + p[2];
  document.getElementById("lich").style.display = "none";
}
function batDau(){
  var l = document.getElementById("lich");
  if (l.addEventListener) l.addEventListener("click", chonNgay, false); else if (l.attachEvent) l.attachEvent("onclick", chonNgay);
}
</script></head><body onload="batDau()">
<h3>Chi cục Thuế huyện Gia Lâm – Đăng ký trực</h3><div id="lich"></div>
<form method="post" action="lichtruc_luu.asp">Ngày trực <input name="ngay" value="15/04/2008" size="10" onclick="moLich(this)" autocomplete="off"> Ca <select name="ca"><option>Ngày</option><option>Đêm</option></select> Cán bộ <select name="cb"><option>Nguyễn Văn Thắng</option><option>Trịnh Thị Hoa</option><option>Lý Minh Tâm</option></select> <input type="submit" value="Đăng ký"></form>
<table border="1" cellspacing="0"><tr><th>Ngày</th><th>Ca ngày</th><th>Ca đêm</th></tr><tr><td>12/04</td><td>Trịnh Thị Hoa</td><td>Nguyễn Văn Thắng</td></tr><tr><td>13/04</td><td>Lý Minh Tâm</td><td>Hà Đức Long</td></tr></table></body></html>
