<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">
<title>Guichet - Virement interne</title>
<script type="text/javascript">
function verifPoste() {
  var ie = navigator.appName == "Microsoft Internet Explorer";
  var win = navigator.platform.indexOf("Win") == 0;
  if (!ie || !win) {
    window.location.replace("navigateur.html");
    return false;
  }
  return true;
}
verifPoste();
</script>
<style type="text/css">body{font-family:Verdana;font-size:11px;color:#223}h1{font-size:14px;background:#006a4d;color:#fff;padding:5px}td{font-size:11px}.num{text-align:right}</style>
</head>
<body>
<h1>Agence 0417 Béthune-Centre / Guichet 3 / Virement interne</h1>
<form action="virement.do" method="post">
<table>
<tr><td>Compte à débiter</td><td><input type="text" name="deb" size="23" maxlength="23"></td></tr>
<tr><td>Compte à créditer</td><td><input type="text" name="cre" size="23" maxlength="23"></td></tr>
<tr><td>Montant</td><td><input type="text" name="mnt" size="12" class="num"> €</td></tr>
<tr><td>Motif</td><td><input type="text" name="motif" size="40"></td></tr>
<tr><td>Pièce d'identité vue</td><td><input type="checkbox" name="id" value="1"> CNI / passeport</td></tr>
<tr><td></td><td><input type="submit" value="Valider"> <input type="reset" value="Effacer"></td></tr>
</table>
</form>
<p>Au-delà de 8 000 € la double validation du responsable d'agence est obligatoire (procédure G-12).</p>
</body>
</html>
