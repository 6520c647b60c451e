<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>أخبار الوزارة</title>
<style>td{font-family:"Simplified Arabic",Arial;font-size:14px} a{color:#004080}</style>
<script language="javascript">
var t, i = 0;
var txt = ["ينتهي التسجيل في دورة الحاسب الآلي يوم الأربعاء", "يرجى تحديث أرقام الهواتف لدى السنترال", "تعطل خدمة البريد مساء الخميس للصيانة"];
function next() { document.getElementById("sh").innerHTML = txt[i]; i = (i + 1) % txt.length; t = setTimeout("next()", 4000); }
</script>
</head>
<body onload="next()" topmargin="0" leftmargin="0">
<table width="780" align="center" border="0" cellpadding="6">
<tr><td colspan="2" bgcolor="#006633"><font color="#FFFFFF" size="5"><b>أخبار الوزارة</b></font></td></tr>
<tr><td colspan="2" bgcolor="#EEEEDD"><b>تنبيه:</b> <span id="sh"></span></td></tr>
<tr><td width="180" valign="top" bgcolor="#F6F6F6"><a href="main.asp">الرئيسية</a><br><a href="taamim.asp">التعاميم</a><br><a href="namathij.asp">النماذج</a><br><a href="dalil.asp">دليل الهاتف</a><br><a href="iqtirah.asp">صندوق الاقتراحات</a></td>
<td valign="top"><h3>افتتاح المبنى الجديد للأرشيف</h3><p>افتتح سعادة الوكيل صباح أمس المبنى الجديد للأرشيف المركزي، ويتسع لأكثر من مليوني معاملة، وسيبدأ نقل الملفات القديمة اعتباراً من الأسبوع القادم.</p>
<h3>نتائج مسابقة أفضل إدارة</h3><p>حصلت إدارة المشتريات على المركز الأول، تلتها إدارة المتابعة ثم إدارة الخدمات العامة.</p>
<h3>دورة في الأرشفة الإلكترونية</h3><p>تعقد في قاعة التدريب بالدور الثالث لمدة خمسة أيام. للتسجيل: تحويلة 220.</p></td></tr>
<tr><td colspan="2" align="center"><font size="1">أفضل مشاهدة 800×600</font></td></tr>
</table></body></html>
