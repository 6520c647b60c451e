<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Tableau de bord des pôles</title>
<style type="text/css">html, body { height: 100%; overflow: auto; } body { padding: 0; margin: 0; } #silverlightControlHost { height: 92%; text-align: center; } #bandeau { background: #00507a; color: #fff; padding: 4px 10px; font: 13px Arial; }</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var src = sender ? sender.getHost().Source : "";
  alert("Erreur " + args.ErrorCode + " dans l'application " + src + " : " + args.ErrorMessage);
}
</script>
</head>
<body>
<div id="bandeau">CHU de Montclair &ndash; Tableau de bord des pôles (activité, recettes, effectifs) &ndash; contrôle de gestion, poste 3110</div>
<form id="form1" style="height:100%">
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/TableauPoles.xap" />
<param name="onError" value="onSilverlightError" />
<param name="background" value="white" />
<param name="minRuntimeVersion" value="4.0.50826.0" />
<param name="initParams" value="pole=TOUS,exercice=2011,service=Indicateurs.svc" />
<a href="silverlight.exe" style="text-decoration:none"><img src="slmedallion.png" alt="Installer Microsoft Silverlight" style="border-style:none" /></a>
</object>
</div>
</form>
</body></html>
