<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>رصد الدرجات</title>
<style>body,td,th,input{font:13px Tahoma}th{background:#cde}.rasib{color:#c00}</style>
<script language="javascript">
function arqam(e){
  if(!e) e = window.event;
  var k = e.which ? e.which : e.keyCode;
  if(k == 8 || k == 9 || k == 13 || k == 0) return true;
  return (k >= 48 && k <= 57);
}
function majmu(tr){
  var a = tr.getElementsByTagName("input"), s = 0;
  for(var i = 0; i < a.length; i++){ s += parseInt(a[i].value || "0", 10); }
  tr.cells[5].innerHTML = s;
  tr.cells[6].innerHTML = s >= 50 ? "ناجح" : "<span class='rasib'>راسب</span>";
}
</script></head><body>
<h3>مدرسة الفارابي المتوسطة - رصد درجات مادة العلوم - الصف الثاني (ب)</h3>
<form method="post" action="natayij_hifz.asp"><table border="1" cellspacing="0" cellpadding="4"><tr><th>م</th><th>اسم الطالب</th><th>شفهي (20)</th><th>عملي (30)</th><th>تحريري (50)</th><th>المجموع</th><th>النتيجة</th></tr>
<tr><td>1</td><td>إبراهيم الزهراني</td><td><input name="a1" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td><input name="b1" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td><input name="c1" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td></td><td></td></tr>
<tr><td>2</td><td>أنس القحطاني</td><td><input name="a2" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td><input name="b2" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td><input name="c2" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td></td><td></td></tr>
<tr><td>3</td><td>ثامر الغامدي</td><td><input name="a3" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td><input name="b3" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td><input name="c3" size="3" onkeypress="return arqam(event)" onchange="majmu(this.parentNode.parentNode)"></td><td></td><td></td></tr></table>
<p><input type="submit" value="حفظ الدرجات"></p></form></body></html>
