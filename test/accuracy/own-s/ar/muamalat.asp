<html dir="rtl"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>نظام المعاملات - الوارد</title>
<style>body,td,th,button{font-family:Tahoma;font-size:12px} th{background:#d8e0d0} tr.r{cursor:hand}</style>
<script language="JavaScript">
var raqm = 0;
function iftah(n) {
  raqm = n;
  var fr = document.frames("tafasil");
  fr.document.location.href = "muamala.asp?id=" + n;
}
function ahil() {
  if (raqm == 0) { alert("اختر معاملة من القائمة أولاً"); return; }
  var d = document.frames("tafasil").document;
  d.forms[0].idara.value = document.getElementById("idara").value;
  d.forms[0].submit();
}
</script></head>
<body bgcolor="#f4f4ec">
<h3>نظام المعاملات - الوارد اليوم</h3>
<table width="100%" border="1" cellspacing="0" cellpadding="3">
<tr><th width="80">رقم القيد</th><th>الموضوع</th><th width="160">الجهة</th><th width="90">التاريخ</th></tr>
<tr class="r" onclick="iftah(1182)"><td>1182/و</td><td>طلب تخصيص أرض لإنشاء مدرسة</td><td>إدارة التعليم</td><td>1425/03/11</td></tr>
<tr class="r" onclick="iftah(1183)"><td>1183/و</td><td>شكوى من انقطاع المياه بحي الروضة</td><td>مواطن</td><td>1425/03/11</td></tr>
<tr class="r" onclick="iftah(1184)"><td>1184/و</td><td>دعوة لحضور لجنة السلامة</td><td>الدفاع المدني</td><td>1425/03/12</td></tr>
</table>
<p>اضغط على المعاملة لعرضها في الأسفل ثم اختر الإدارة واضغط إحالة.</p>
<p>الإحالة إلى <select id="idara"><option value="11">الأراضي</option><option value="14">المياه</option><option value="20">مكتب الوكيل</option></select> <button onclick="ahil()">إحالة</button> <button onclick="window.print()">طباعة القائمة</button></p>
<iframe name="tafasil" id="tafasil" src="muamala_khali.htm" width="100%" height="260" frameborder="1"></iframe>
</body></html>
