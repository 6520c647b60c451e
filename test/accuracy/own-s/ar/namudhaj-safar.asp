<html dir="rtl"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>أمر سفر</title>
<style>body,td,input,select{font:12px Tahoma}.k{background:#e8eef4}</style>
<script type="text/javascript">
var xh = false;
/*@cc_on @*/
/*@if (@_jscript_version >= 5)
  try { xh = new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) { try { xh = new ActiveXObject("Microsoft.XMLHTTP"); } catch (e2) { xh = false; } }
@end @*/
if (!xh && typeof XMLHttpRequest != "undefined") { xh = new XMLHttpRequest(); }
function h(n) { return document.getElementById(n) || document.all[n]; }
var badal = { a: 450, b: 600, c: 900 };
function ihsib() {
  var d = parseInt(h("ayyam").value, 10), m = badal[h("martaba").value];
  h("majmu").innerHTML = (isNaN(d) || !m) ? "-" : (d * m) + " ريال";
}
function jalb() {
  if (!xh) return;
  xh.open("GET", "mudun.xml", true);
  xh.onreadystatechange = function () {
    if (xh.readyState != 4 || !xh.responseXML) return;
    var l = xh.responseXML.getElementsByTagName("m"), s = h("madina");
    for (var i = 0; i < l.length; i++) s.options[s.options.length] = new Option(l[i].getAttribute("n"), l[i].getAttribute("n"));
  };
  xh.send(null);
}
</script></head>
<body onload="jalb()"><h3>نموذج أمر سفر داخلي</h3>
<form method="post" action="safar_hifz.asp"><table border="1" cellspacing="0" cellpadding="4" width="560">
<tr><td class="k">اسم الموظف</td><td><input name="ism" size="30"></td></tr>
<tr><td class="k">المرتبة</td><td><select id="martaba" name="martaba" onchange="ihsib()"><option value="">--</option><option value="a">5 إلى 8</option><option value="b">9 إلى 11</option><option value="c">12 فأعلى</option></select></td></tr>
<tr><td class="k">المدينة</td><td><select id="madina" name="madina"><option>الرياض</option></select></td></tr>
<tr><td class="k">عدد الأيام</td><td><input id="ayyam" name="ayyam" size="4" onkeyup="ihsib()"></td></tr>
<tr><td class="k">بدل الانتداب</td><td><b id="majmu">-</b></td></tr>
<tr><td class="k">الغرض</td><td><textarea name="gharad" rows="3" cols="40"></textarea></td></tr></table>
<p><input type="submit" value="رفع الطلب"> <input type="reset" value="مسح"></p></form>
<p>يرفع الطلب قبل السفر بثلاثة أيام عمل على الأقل.</p></body></html>
