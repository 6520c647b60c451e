<html>
<head>
<title>Demande de congés</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body,td{font:11px Tahoma}.j{width:26px;height:22px;text-align:center;border:1px solid #ccc;cursor:pointer}.sel{background:#FFCC66}.we{background:#EEE}</style>
<script language="JavaScript">
var choisis = {};
function obj(id) { return document.getElementById ? document.getElementById(id) : document.all[id]; }
function bascule(c, d) {
  if (choisis[d]) { delete choisis[d]; c.className = "j"; } else { choisis[d] = 1; c.className = "j sel"; }
  var l = [];
  for (var k in choisis) l.push(k);
  document.conges.jours.value = l.sort().join(",");
  obj("nb").innerHTML = l.length;
}
function envoyer() {
  if (document.conges.jours.value == "") { alert("Sélectionnez au moins un jour."); return false; }
  return confirm("Envoyer la demande à votre responsable ?");
}
</script>
</head>
<body bgcolor="#FFFFFF">
<h3>Demande de congés - juillet 2004</h3>
<p>Agent : <b>Mme Roussel (État civil)</b> - Solde : 14 jours - Cliquez sur les jours souhaités.</p>
<table cellspacing="2"><tr><td>L</td><td>M</td><td>M</td><td>J</td><td>V</td><td>S</td><td>D</td></tr>
<tr><td></td><td></td><td></td><td class="j" onclick="bascule(this,'2004-07-01')">1</td><td class="j" onclick="bascule(this,'2004-07-02')">2</td><td class="j we">3</td><td class="j we">4</td></tr>
<tr><td class="j" onclick="bascule(this,'2004-07-05')">5</td><td class="j" onclick="bascule(this,'2004-07-06')">6</td><td class="j" onclick="bascule(this,'2004-07-07')">7</td><td class="j" onclick="bascule(this,'2004-07-08')">8</td><td class="j" onclick="bascule(this,'2004-07-09')">9</td><td class="j we">10</td><td class="j we">11</td></tr>
<tr><td class="j" onclick="bascule(this,'2004-07-12')">12</td><td class="j" onclick="bascule(this,'2004-07-13')">13</td><td class="j" onclick="bascule(this,'2004-07-14')">14</td><td class="j" onclick="bascule(this,'2004-07-15')">15</td><td class="j" onclick="bascule(this,'2004-07-16')">16</td><td class="j we">17</td><td class="j we">18</td></tr>
<tr><td class="j" onclick="bascule(this,'2004-07-19')">19</td><td class="j" onclick="bascule(this,'2004-07-20')">20</td><td class="j" onclick="bascule(this,'2004-07-21')">21</td><td class="j" onclick="bascule(this,'2004-07-22')">22</td><td class="j" onclick="bascule(this,'2004-07-23')">23</td><td class="j we">24</td><td class="j we">25</td></tr>
<tr><td class="j" onclick="bascule(this,'2004-07-26')">26</td><td class="j" onclick="bascule(this,'2004-07-27')">27</td><td class="j" onclick="bascule(this,'2004-07-28')">28</td><td class="j" onclick="bascule(this,'2004-07-29')">29</td><td class="j" onclick="bascule(this,'2004-07-30')">30</td><td class="j we">31</td></tr></table>
<form name="conges" action="conges_env.asp" method="post" onsubmit="return envoyer()">
<input type="hidden" name="jours">
<p>Jours demandés : <b id="nb">0</b></p>
<p>Type <select name="type"><option>Congé annuel</option><option>RTT</option><option>Enfant malade</option></select> Commentaire <input name="com" size="40"></p>
<input type="submit" value="Envoyer">
</form>
</body></html>
