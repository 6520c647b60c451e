<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Vorgangsbearbeitung DOMEA</title>
<script language="JavaScript">
<!--
if (navigator.appName != "Microsoft Internet Explorer") {
  location.replace("falscher_browser.htm");
}
//-->
</script>
</head>
<frameset rows="60,*" border=0>
<frame src="va_kopf.htm" name="kopf" scrolling="no">
<frame src="va_liste.htm" name="liste">
</frameset>
</html>
