
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>
	Planning des gardes
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK53015b0e75e45cbd32f7b45a39395c0630234ad2ZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Hôpital des enfants</span> <a href="/default.aspx">Accueil</a> · <a href="/news.aspx">Actualités</a> · <a href="/forms.aspx">Formulaires</a> · <a href="/tel.aspx">Annuaire</a> · <a href="/help.aspx">Aide</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Planning des gardes</h2>
<p>Les visites ont lieu de 14 h à 18 h.</p><table id="gard" border="1"><tr><td>Lundi</td><td class="c">-</td></tr><tr><td>Mardi</td><td class="c">-</td></tr><tr><td>Mercredi</td><td class="c">-</td></tr></table>
<p>Cliquer sur une case pour s'inscrire.</p><input type="hidden" name="choix" id="choix" /><input type="button" id="ok" value="Enregistrer" />
<script type="text/javascript">
var tds=document.getElementById('gard').getElementsByTagName('td');
for(var i=0;i<tds.length;i++) if(tds[i].className=='c') tds[i].attachEvent('onclick',function(){ var e=window.event.srcElement; e.innerText=(e.innerText=='-')?'MOI':'-'; });
document.getElementById('ok').attachEvent('onclick',function(){ var s='';for(var i=0;i<tds.length;i++) if(tds[i].className=='c') s+=tds[i].innerText+';'; document.getElementById('choix').value=s; __doPostBack('save',''); });
</script>
</div>
</form>
</body>
</html>
