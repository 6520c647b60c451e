<html><head><title>Portail des vérificateurs</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
</head><body bgcolor="#EEEEEE">
<script language="JavaScript">
var nav=navigator.appName;
if(nav.indexOf("Microsoft")==-1){
  document.write("<center><br><br><table width=500 bgcolor=white border=1 cellpadding=20><tr><td><font face=Arial color=red><b>Navigateur non supporté</b></font><p>L'application ALIZE ne fonctionne qu'avec Internet Explorer 5.5 ou supérieur.</td></tr></table></center>");
}else{
  document.write("<form action='login.do' method='post'><h2>ALIZE - Identification</h2>Matricule <input name='m'><br>Mot de passe <input type='password' name='p'><br><input type='submit' value='Entrer'></form>");
}
</script>
<p align="center"><font size="1">Direction des services fiscaux - Bureau informatique</font></p>
</body></html>
