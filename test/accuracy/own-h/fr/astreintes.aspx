<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Astreintes techniques
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #4F6228; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="astreintes.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwMo11dpjXYleN9J/ahNO3FtpdkrDjX/cQbMowwikrfxobqXmZp1lJzt/NvZipABNXAEIE7U5Kdh0MWQNda0wq1VPpSJzGDPAhHi7QUWuNn/RSQtujgSXZXf16nmvIYnKrm6/jxTFl1apf00nmcZIr8STNWW/LlcLk==" />
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
<div class="hdr">Conseil général du Val-d’Ance :: Astreintes techniques</div>
<p><a href="Default.aspx">Accueil</a> &middot; <a href="Dept.aspx">Services</a> &middot; <a href="Forms.aspx">Formulaires</a> &middot; <a href="Phone.aspx">Annuaire</a> &middot; <a href="News.aspx">Actualités</a> &middot; <a href="Help.aspx">Aide</a></p>
<div id="ctl00_cphMain">

<p>Agent d’astreinte : <strong id="nom">M. Dupuis</strong>, poste 5512</p>
<input type="button" value="Copier le numéro" onclick="copie('5512')" />
<script type="text/javascript">
function copie(t) {
  if (window.clipboardData && window.clipboardData.setData) window.clipboardData.setData("Text", t);
  else if (navigator.clipboard) navigator.clipboard.writeText(t);
  else window.prompt("Copiez :", t);
}
</script>
</div>
<p style="color:#777">Usage interne. Pour toute question, contactez le service informatique.</p>
</form>
</body>
</html>
