<html><head><title>Delibere di Giunta</title><script>
function imposta(){ try{ var f=new ActiveXObject("ScriptX.Factory"); f.printing.header=""; f.printing.Print(false); }catch(e){ window.print(); } }
</script></head><body><h2>Delibere di Giunta 2007</h2><ul><li><a href="d/112.pdf">112 - Piano neve</a></li><li><a href="d/113.pdf">113 - Contributo alla banda musicale</a></li></ul><button onclick="imposta()">Stampa elenco</button></body></html>
