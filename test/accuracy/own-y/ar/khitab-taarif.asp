<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>إصدار خطاب تعريف بالراتب</title>
<style>body{font-family:Tahoma;font-size:12px;background:#fbfaf4} td{padding:4px} .r{border:1px solid #b9a66b;background:#fff}</style>
<script language="javascript">
function isdar() {
  var f = document.forms["kh"];
  if (f.jiha.value == "") { alert("اكتب الجهة الموجه إليها الخطاب"); f.jiha.focus(); return; }
  var w = new ActiveXObject("Word.Application");
  w.Visible = true;
  var d = w.Documents.Add("\\\\khadim\\qawalib\\taarif.dot");
  imla(d, "ism", f.ism.value);
  imla(d, "raqm", f.raqm.value);
  imla(d, "wazifa", f.wazifa.value);
  imla(d, "ratib", f.ratib.value);
  imla(d, "jiha", f.jiha.value);
  d.PrintPreview();
}
function imla(d, alama, qima) {
  if (d.Bookmarks.Exists(alama)) d.Bookmarks(alama).Range.Text = qima;
}
function bahth() { location.href = "khitab-taarif.asp?raqm=" + document.forms["kh"].raqm.value; }
</script>
</head>
<body>
<h3>إصدار خطاب تعريف بالراتب</h3>
<p>إدارة شؤون الموظفين – مكتب الخطابات. تطبع الخطابات على الورق الرسمي ثم تختم من مدير الشؤون.</p>
<form name="kh" onsubmit="return false">
<table class="r" width="520">
<tr><td>رقم الموظف</td><td><input name="raqm" value="10442" size="8"> <input type="button" value="بحث" onclick="bahth()"></td></tr>
<tr><td>الاسم</td><td><input name="ism" value="ماجد بن سعيد الشهري" size="40" readonly></td></tr>
<tr><td>الوظيفة</td><td><input name="wazifa" value="مساعد إداري – المرتبة السادسة" size="40" readonly></td></tr>
<tr><td>إجمالي الراتب</td><td><input name="ratib" value="5,460" size="10" readonly> ريال</td></tr>
<tr><td>موجه إلى</td><td><input name="jiha" size="40"></td></tr>
<tr><td></td><td><input type="button" value="إصدار الخطاب" onclick="isdar()"></td></tr>
</table>
</form>
</body></html>
