<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Centre hospitalier – Planning des gardes et astreintes</title>
<style type="text/css">
html, body { height: 100%; margin: 0; } body { font-family: "Segoe UI", Tahoma, sans-serif; font-size: 12px; }
#bandeau { background: #1b4f72; color: #fff; padding: 8px 14px; } #hote { height: 85%; }
</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
    if (args.ErrorType == "ImageError" || args.ErrorType == "MediaError") return;
    throw new Error("Erreur non gérée dans l'application Silverlight " + args.ErrorCode + " : " + args.ErrorMessage);
}
</script>
</head>
<body>
<div id="bandeau"><strong>Planning des gardes et astreintes</strong> – pôle Urgences, Réanimation, Anesthésie</div>
<form id="form1" action="planning-gardes.aspx" method="post">
<div id="hote">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/Gardes.Planning.xap" />
<param name="onError" value="onSilverlightError" />
<param name="minRuntimeVersion" value="4.0.50826.0" />
<param name="autoUpgrade" value="true" />
<param name="initParams" value="service=AnesthRea,annee=2011,profil=cadre" />
<p>Le module Silverlight 4 n'est pas présent sur ce poste. Contactez le 15 15 pour l'installation.</p>
</object>
</div>
</form>
<p style="margin:8px 14px">Les échanges de garde sont à valider avant le 20 du mois. Secrétariat des affaires médicales : poste 3108.</p>
</body>
</html>
