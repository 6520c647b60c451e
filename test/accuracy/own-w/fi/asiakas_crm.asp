<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Asiakaskortti</title><style>.v{display:none}.n{display:block}</style><script>
function el(id){return document.all?document.all(id):document.getElementById(id);}
function lehti(n){for(var i=1;i<=3;i++)el('s'+i).className=(i==n)?'n':'v';}
</script></head><body><h3>Asiakas 10077 &#8211; Asunto Oy Mäntypuisto</h3><a href="javascript:lehti(1)">Perustiedot</a> | <a href="javascript:lehti(2)">Mittarit</a> | <a href="javascript:lehti(3)">Laskut</a>
<div id="s1" class="n">Isännöitsijä: R. Hämäläinen, puh. 555 1020<br>Liittymä: vesi ja viemäri</div><div id="s2" class="v">Mittari 88120, DN20, luettu 31.12.: 4512 m³</div><div id="s3" class="v">Lasku 2003/117, 842,50 &#8364;, maksettu</div></body></html>
