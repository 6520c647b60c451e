<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>طلب إجازة</title>
<style>body,td,input,select{font-family:"Simplified Arabic",Tahoma;font-size:13px}td{padding:4px}</style>
<script language="javascript">
var rasid = 22;
function ayyam(){
  var f = document.talab;
  var a = new Date(f.sana.value, f.shahr.value - 1, f.yawm.value);
  var n = parseInt(f.mudda.value, 10);
  if (isNaN(n) || n < 1) { alert("أدخل مدة الإجازة"); return 0; }
  if (n > rasid) { alert("المدة أكبر من الرصيد المتبقي (" + rasid + ")"); return 0; }
  a.setDate(a.getDate() + n);
  document.getElementById("auda").innerText = a.getFullYear() + "/" + (a.getMonth() + 1) + "/" + a.getDate();
  return n;
}
function irsal(){ if (ayyam() > 0) document.talab.submit(); }
function bidaya(){
  document.getElementById("btnHisab").attachEvent("onclick", ayyam);
  document.getElementById("btnIrsal").attachEvent("onclick", irsal);
}
window.onload = bidaya;
</script></head><body bgcolor="#f3f7f0">
<h3>وزارة التربية - شؤون الموظفين - طلب إجازة اعتيادية</h3>
<form name="talab" method="post" action="ijaza_hifz.asp"><table border="1" cellspacing="0">
<tr><td>اسم الموظف</td><td>سليمان بن راشد الكندي</td></tr><tr><td>الرصيد المتبقي</td><td>22 يوماً</td></tr>
<tr><td>تاريخ البداية</td><td><input name="yawm" size="2" value="1"> / <input name="shahr" size="2" value="7"> / <input name="sana" size="4" value="2006"></td></tr>
<tr><td>المدة (أيام)</td><td><input name="mudda" size="4"> <input type="button" id="btnHisab" value="احسب تاريخ العودة"> <span id="auda"></span></td></tr>
<tr><td>الموظف البديل</td><td><select name="badil"><option>علي المعمري</option><option>منى البلوشي</option></select></td></tr>
<tr><td colspan="2" align="center"><input type="button" id="btnIrsal" value="إرسال الطلب"></td></tr></table></form>
<p>يُقدَّم الطلب قبل أسبوع على الأقل من بداية الإجازة.</p></body></html>
