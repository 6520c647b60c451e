<!DOCTYPE html><html><head><meta charset="utf-8"><title>Foto's uploaden</title>
<script>
function hasFlash() {
  if (navigator.plugins && navigator.plugins["Shockwave Flash"]) return true;
  try { return !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); } catch (e) { return false; }
}
window.onload = function () {
  if (hasFlash()) {
    document.getElementById("gewoon").style.display = "none";
    document.getElementById("flash").innerHTML = '<object type="application/x-shockwave-flash" data="uploader.swf" width="300" height="40"></object>';
  }
};
</script>
<style>
.lx-bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem 1rem; background: #2b2d42; }
.lx-bar a, .lx-bar strong { color: #fff; }
.lx-end { margin-top: 2rem; padding: .5rem 1rem; font-size: .85em; color: #555; border-top: 1px solid #ddd; }
@media (max-width: 40rem) { .lx-bar { display: block; } }
</style>
</head><body>
<div class="lx-bar" role="banner">
  <strong>Streekziekenhuis Vechtdal</strong>
  <a href="/ondernemingsraad">Ondernemingsraad</a>
  <a href="/zoeken">Zoeken</a>
  <a href="/helpdesk">Helpdesk</a>
  <a href="/regelingen">Regelingen</a>
  <a href="/vacatures">Vacatures</a>
  <a href="/nieuws">Nieuws</a>
  <a href="/arbo">Arbo</a>
  <a href="/formulieren">Formulieren</a>
</div>
<h1>Foto's personeelsfeest</h1>
<form id="gewoon" action="foto.php" method="post" enctype="multipart/form-data"><p><input type="file" name="f[]" multiple accept="image/*"></p><p><label><input type="checkbox" name="ok" required> Iedereen op de foto vindt het goed</label></p><button>Uploaden</button></form>
<div id="flash"></div><p><img src="img/feest0.jpg" alt="foto 1" width="120" height="80"> 
<img src="img/feest1.jpg" alt="foto 2" width="120" height="80"> 
<img src="img/feest2.jpg" alt="foto 3" width="120" height="80"> 
<img src="img/feest3.jpg" alt="foto 4" width="120" height="80"> 
<img src="img/feest4.jpg" alt="foto 5" width="120" height="80"> 
<img src="img/feest5.jpg" alt="foto 6" width="120" height="80"> </p>
<div class="lx-end" role="contentinfo">
  <p>Beheer: afdeling Communicatie · Geoptimaliseerd voor 1024 x 768</p>
</div>
</body></html>
