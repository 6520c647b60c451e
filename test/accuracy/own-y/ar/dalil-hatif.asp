<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>دليل الهاتف الداخلي</title>
<style type="text/css">
body{font-family:Tahoma;font-size:12px}
#kasha{height:260px;overflow:auto;border:1px solid #888;width:620px}
#kasha th{background:#004b87;color:#fff;position:relative;top:expression(this.offsetParent.scrollTop - 2)}
.dhil{filter:alpha(opacity=60) progid:DXImageTransform.Microsoft.Shadow(color=#888888,direction=135,strength=3);color:#777}
</style>
<script language="JavaScript">
function ikhtar(h){
  var r=document.getElementById('qaima').rows;
  for(var i=1;i<r.length;i++) r[i].style.display=(h==''||r[i].cells[0].innerHTML.charAt(0)==h)?'':'none';
}
function taht(o,on){ o.style.backgroundColor=on?'#ffffcc':''; }
</script>
</head>
<body>
<h3>دليل الهاتف الداخلي – مستشفى النور التخصصي</h3>
<p><a href="javascript:ikhtar('')">الكل</a> | <a href="javascript:ikhtar('أ')">أ</a> | <a href="javascript:ikhtar('خ')">خ</a> | <a href="javascript:ikhtar('س')">س</a> | <a href="javascript:ikhtar('م')">م</a></p>
<div id="kasha"><table id="qaima" width="600" cellpadding="3">
<tr><th>الاسم</th><th>القسم</th><th>التحويلة</th><th>النداء</th></tr>
<tr onmouseover="taht(this,1)" onmouseout="taht(this,0)"><td>أحمد عبد الرحمن</td><td>الأشعة</td><td>3120</td><td>455</td></tr>
<tr onmouseover="taht(this,1)" onmouseout="taht(this,0)"><td>أمل الحربي</td><td>المختبر</td><td>3144</td><td>-</td></tr>
<tr onmouseover="taht(this,1)" onmouseout="taht(this,0)"><td>خالد منصور</td><td>الطوارئ</td><td>3000</td><td>401</td></tr>
<tr onmouseover="taht(this,1)" onmouseout="taht(this,0)"><td>سعاد يوسف</td><td>التمريض</td><td>3210</td><td>470</td></tr>
<tr onmouseover="taht(this,1)" onmouseout="taht(this,0)"><td>محمد الزهراني</td><td>الصيانة</td><td>3333</td><td>490</td></tr>
</table></div>
<p class="dhil">السنترال: 0 – للتعديل مراجعة قسم الاتصالات</p>
</body></html>
