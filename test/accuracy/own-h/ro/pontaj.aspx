<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Foaie de pontaj
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #4F6228; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="pontaj.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwjiinNkGzEWEPVEbs4J+AY3jHelsFSlxUCRCjuGZVvyRlxzL/86ufz1vsHwiUZYiEX2NjouJrHCBVLkAgM8q9lEwRrWiSSK/qqVaIuEYmmHTZpWceIVrIMfNVEJIldVjgdJA1hw0MF/3w8I7OY1N/Jp8ONE/Ljb5t==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) {
    theForm = document.aspnetForm;
}
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<div class="hdr">Consiliul Judeţean Valea Albă :: Foaie de pontaj</div>
<p><a href="Default.aspx">Acasă</a> &middot; <a href="Dept.aspx">Direcţii</a> &middot; <a href="Forms.aspx">Formulare</a> &middot; <a href="Phone.aspx">Agendă telefonică</a> &middot; <a href="News.aspx">Noutăţi</a> &middot; <a href="Help.aspx">Ajutor</a></p>
<div id="ctl00_cphMain">

<table class="grid"><tr><th>Nume</th><th>L</th><th>M</th><th>M</th><th>J</th><th>V</th></tr><tr><td>Barbu I.</td><td>8</td><td>8</td><td>8</td><td>8</td><td>6</td></tr>
<tr><td>Cojocaru D.</td><td>8</td><td>8</td><td>0</td><td>8</td><td>8</td></tr></table>
<input type="submit" name="btnSalv" value="Salvează" /> <input type="submit" name="btnPdf" value="Descarcă PDF" />
</div>
<p style="color:#777">Pentru uz intern. Întrebările se trimit la biroul informatică.</p>
</form>
</body>
</html>
