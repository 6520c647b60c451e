<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Beszerzési igénylés</title>
<script type="text/javascript">
var sugo = {
  datum: 'A szállítási határidő legalább 10 munkanap.',
  keret: 'A keretszám a gazdasági osztályon kérhető.'
};
function mutat(el, k) {
  if (window.createPopup && document.compatMode == 'BackCompat') {
    var p = window.createPopup();
    p.document.body.innerHTML = '<div style="font:11px Tahoma;background:#ffffe1;border:1px solid #000;padding:3px">' + sugo[k] + '</div>';
    p.show(0, el.offsetHeight, 240, 40, el);
    return;
  }
  var d = document.getElementById('sugo');
  d.innerHTML = sugo[k];
  d.style.display = 'block';
  d.style.left = (el.offsetLeft + 40) + 'px';
  d.style.top = (el.offsetTop + 20) + 'px';
}
</script>
<style>#sugo{display:none;position:absolute;background:#ffffe1;border:1px solid #000;padding:3px;font:11px Tahoma;width:240px}</style>
</head>
<body>
<h2>Beszerzési igénylés</h2>
<form method="post" action="beszerzes.php">
<p>Megnevezés <input name="megn" size="40"></p>
<p>Mennyiség <input name="db" size="5"> Becsült érték (Ft) <input name="ertek" size="10"></p>
<p>Határidő <input name="hat" size="12"> <a href="#" onclick="mutat(this,'datum');return false">?</a></p>
<p>Keretszám <input name="keret" size="12"> <a href="#" onclick="mutat(this,'keret');return false">?</a></p>
<p>Indoklás<br><textarea name="ind" cols="50" rows="4"></textarea></p>
<p><input type="submit" value="Küldés jóváhagyásra"></p>
</form>
<div id="sugo" onclick="this.style.display='none'"></div>
</body>
</html>
