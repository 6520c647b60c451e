<table><tr><td>Durand Léa</td><td>maladie</td></tr><tr><td>Petit Hugo</td><td>non justifiée</td></tr></table>
