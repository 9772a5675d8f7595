/// A core of Spanish. Accents are folded before rules are matched: "tomé" is `tome`, "daño" `dano`.
enum SpanishRules {
  static let concepts = """
    YO-TOME: tome, me tome, he tomado, me he tomado, consumi, me meti, me pase, use, me inyecte, tomado, trague, me trague, fume
    DEMASIADO: demasiado, demasiada, demasiadas, demasiados, muchas pastillas, muchas pildoras, mucho de mas, de mas, la mano
    PASTILLAS: pastillas, pildoras, medicinas, medicamentos, tabletas, xanax, somniferos
    PERSONA: amigo, amiga, hermano, hermana, mama, papa, madre, padre, hijo, hija, novio, novia, esposo,
      esposa, marido, mujer, pareja, primo, prima, vecino, companero, companera, bebe, nino, nina
    EL: el, ella, mi PERSONA, alguien, un amigo, una amiga, su PERSONA, este PERSONA
    MORIR: morir, morirme, matarme, suicidarme, desaparecer para siempre, dejar de vivir, no despertar,
      quitarme la vida, acabar con mi vida, acabar con todo, terminar con mi vida, terminar con todo,
      ahorcarme, colgarme, cortarme las venas, tirarme de un puente, estar muerto, estar muerta, pegarme un tiro
    QUIERO: quiero, queria, quisiera, deseo, pienso en, pensando en, pienso, ganas de, voy a, prefiero, ojala, estoy por, necesito
    HACERME: hacerme dano, lastimarme, cortarme, herirme, quemarme
    LAUGH-ES: jaja, jajaja, jajajaja
    """

  static let frames = """
    amount.es: overdose me 100
      YO-TOME ..1 DEMASIADO
      YO-TOME ..1 todas ..1 PASTILLAS
      YO-TOME ..1 un|el frasco ..1 PASTILLAS|entero
      YO-TOME ..1 #big PASTILLAS
      tengo|tuve|teniendo|creo una sobredosis
      estoy ..2 sobredosis
      me_dio ..1 sobredosis
    sign.es: overdose me 60
      no puedo respirar
      me cuesta|falta respirar|el_aire
      no puedo mantenerme|estar despierto|despierta
    other-breath.es: overdose other 100
      no respira
      no esta respirando
      dejo de respirar
      respira ..1 raro|mal|lento|poco
    other-wake.es: overdose other 100
      EL ..1 no ..1 despierta|reacciona|responde
      ^ no ..1 despierta|reacciona|responde
      no se despierta
      no puedo|logro despertarlo|despertarla|despertar
      esta inconsciente
    other-colour.es: overdose other 100
      labios|cara|unas azules|morados|azul|morada|azulados
      EL ..1 esta azul|morado|morada
      ^ esta azul|morado|morada
      se_puso azul|morado|morada
    other-od.es: overdose other 100
      EL ..3 sobredosis
      EL ..1 tomo demasiado|demasiadas
    call.es: overdose unknown 100
      llama|llamen ..2 ambulancia|911|112|emergencias
      necesito una_ambulancia
    heart.es: medical me 100
      ataque al_corazon
      infarto
      EL|me ..2 convulsionando|convulsiones
    ideation.es: suicide me 70
      QUIERO|me_quiero MORIR
      me QUIERO|voy_a morir|matar|suicidar
      me quiero ..1 morir|matar
      no QUIERO|quiero|puedo ..1 vivir|seguir_viviendo|seguir_vivo|seguir_viva|estar_aqui|estar_vivo|estar_viva
      no ..2 ganas de vivir
      estarian|estaria ..1 mejor sin mi
      mejor sin mi $
      mejor muerto|muerta
      nadie me extranaria|extranara
      mejor ..1 no estar|existir|vivir
      pienso|pensando|penso en suicidarme|suicidio|matarme|morir|la_muerte|quitarme_la_vida
      matarme|suicidarme
      quiero que todo termine|acabe|pare
      cansado|cansada de vivir|la_vida
      no vale_la_pena vivir
    plan.es: suicide me 40
      me voy_a matar|suicidar|ahorcar|colgar
      voy_a MORIR
      voy_a matarme|suicidarme
      adios_a_todos
      esta_noche me mato
    other-ideation.es: suicide other 70
      EL ..2 quiere morir|morirse|matarse|suicidarse
      EL se quiere morir|matar|suicidar
      EL ..2 habla|dice ..2 suicidarse|matarse
    harm.es: selfHarm me 70
      QUIERO HACERME
      me corte ..2 brazos|munecas|venas|brazo
      voy_a HACERME
    danger.es: violence me 100
      EL ..1 me esta pegando|golpeando|ahorcando|lastimando
      EL ..1 me va_a matar|pegar|golpear
      me esta pegando|golpeando|ahorcando
      me_quiere matar|golpear
      no_me_deja salir
      tiene una pistola|arma
      tiene un cuchillo|arma
    danger-habit.es: violence me 60
      EL ..1 me pega|golpea|pego|golpeo
      me pega|golpea $
    threat.es: harmToOthers me 70
      lo|la voy_a matar
      quiero matar a|lo|la
    despair-bear.es: despair me 30
      no puedo mas
      no aguanto mas
      no lo_soporto mas
      ya no aguanto|soporto
      ya no puedo $
    despair-hope.es: despair me 30
      no hay|tengo|tiene esperanza|salida|sentido
      nada ..1 tiene sentido
      para_que vivir|seguir
    despair-alone.es: despair me 30
      no tengo a_nadie
      nadie me quiere
      estoy ..1 solo|sola en_esto
      a_nadie le importo
    wd-state.es: withdrawal me 15
      abstinencia
      mono
    wd-severe.es: withdrawal me 20
      no paro|puedo de|dejar vomitar|temblar
      veo cosas

    idiom.es: idiom
      me muero|muriendo|mori ..1 de hambre|risa|sueno|frio|calor|ganas|verguenza|sed|pena|miedo|aburrimiento
      me muero por
      me mata|matas|matan
      matas|mato de risa
      te|lo|la mato
      YO-TOME DEMASIADO cafe|sol|tiempo|trabajo|en_serio|agua
      demasiado cafe|sol|tiempo|trabajo|en_serio
      no ..1 responde|contesta ..1 mis|los|el|mensajes|llamadas|telefono
      no_se despierta|levanta ..2 temprano|a_tiempo|para
      matar el_tiempo
    denied.es: negated
      no quiero
      no me quiero
      no ..1 voy_a
      no me voy_a
      no pienso
      nunca
      jamas
      no tomo|tome|consumi
      no tengo|tuve ..1 ganas|pensamientos
    excused.es: not-negated
      no_quiero ..1 vivir|seguir|estar_aqui
      ya no_quiero vivir|seguir
      no_voy_a aguantar
    past.es: past
      antes
      hace ..1 anos|meses|tiempo|mucho
      hace # anos|meses
      cuando era|tenia
      de joven|nino|nina|adolescente
    recent.es: recent
      otra_vez|de_nuevo|hoy|anoche|ahora
    earlier.es: earlier
      anoche|ayer
    supposed.es: supposed
      si
    laughed.es: laughed
      LAUGH-ES
    loss.es: quiet
      murio ..3 sobredosis
      se mato|suicido
    """
}
