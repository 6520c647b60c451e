<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	GestAchats - Navigateur non pris en charge
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><link href="App_Themes/Bleu/bleu.css" type="text/css" rel="stylesheet" />
<style type="text/css">body{font-family:Segoe UI,Arial;background:#eef2f7}.boite{width:560px;margin:80px auto;background:#fff;border:1px solid #9fb3cc;padding:24px}</style>
</head>
<body>
<form name="form1" method="post" action="nonsupporte.aspx" id="form1">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTUwNTY5MDY4Nw9kFgICAw9kFgICAQ8PFgIeBFRleHQFB0Nocm9tZQ==" /></div>
<div class="boite">
 <h2>GestAchats &ndash; Commandes et marchés</h2>
 <p><span id="lblMessage">Votre navigateur n'est pas compatible avec cette application. GestAchats doit être ouvert avec Internet Explorer 7, 8 ou 9.</span></p>
 <p>Pour créer une demande d'achat, suivre une commande ou réceptionner une livraison, fermez cette fenêtre puis relancez l'application à partir de l'icône <b>Internet Explorer</b> de votre bureau.</p>
 <p style="font-size:11px;color:#666">Direction des systèmes d'information &ndash; assistance : poste 7070 &ndash; code : NAV-003</p>
</div>
</form>
</body>
</html>
