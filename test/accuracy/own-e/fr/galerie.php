<html><head><title>Vœux du maire - photos</title><script>
var n=0,ph=["v1.jpg","v2.jpg","v3.jpg"];
function va(d){ n=(n+d+ph.length)%ph.length; var i=document.getElementById("p"); if(i.filters&&i.filters.alpha)i.filters.alpha.opacity=90; else i.style.opacity=.9; i.src=ph[n]; document.getElementById("c").innerHTML=(n+1)+" / "+ph.length; }
</script></head><body><h2>Vœux du maire</h2><img id="p" src="v1.jpg" alt="photo" width="400" height="300" style="filter:alpha(opacity=100)"><br><a href="javascript:va(-1)">préc.</a> <span id="c">1 / 3</span> <a href="javascript:va(1)">suiv.</a></body></html>
