<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Szabadságkérelem</title></head><body><form name="form1" method="post" action="szabadsag.aspx" id="form1"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTY4ODE3" /></div><script type="text/javascript">
//<![CDATA[
var theForm = document.forms['form1'];
if (!theForm) { theForm = document.form1; }
function __doPostBack(t, a) { if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = t; theForm.__EVENTARGUMENT.value = a; theForm.submit(); } }
//]]>
</script><h2>Szabadságkérelem</h2>Kezdet <input name="k" /> Vége <input name="v" /> <a href="javascript:__doPostBack('btnKuld','')">Beküldés</a><table border="1"><tr><td>Bárány L.</td><td>2011-11-27</td><td>függőben</td></tr>
<tr><td>Kőszegi M.</td><td>2008-11-24</td><td>ellenőrzés alatt</td></tr>
<tr><td>Kőszegi M.</td><td>2003-11-19</td><td>lezárt</td></tr>
<tr><td>Vörös T.</td><td>2010-05-10</td><td>függőben</td></tr>
<tr><td>Győri P.</td><td>2005-09-03</td><td>lezárt</td></tr>
<tr><td>Győri P.</td><td>2011-03-18</td><td>lezárt</td></tr>
<tr><td>Bárány L.</td><td>2010-06-17</td><td>ellenőrzés alatt</td></tr>
<tr><td>Vörös T.</td><td>2001-02-12</td><td>nyitott</td></tr></table></form></body></html>
